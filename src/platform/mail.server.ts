import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';

/** What carries a message to a person. */
export type Channel =
	| { readonly kind: 'folder'; readonly folder: string }
	| { readonly kind: 'smtp'; readonly url: string; readonly from: string }
	| { readonly kind: 'sms'; readonly url: string };

export type Message = {
	/** The same id is never handed to the mail server as two messages. */
	readonly id: string;
	readonly to: string;
	readonly subject: string;
	readonly text: string;
};

/** Hands a message to its channel; a throw means it was not taken and may be tried again. */
export async function deliver(channel: Channel, message: Message): Promise<void> {
	switch (channel.kind) {
		case 'folder':
			return writeToFolder(channel.folder, message);
		case 'smtp':
			return sendMail(channel, message);
		case 'sms':
			return sendSms(channel.url, message);
	}
}

async function writeToFolder(folder: string, message: Message): Promise<void> {
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const name = message.id.replace(/[^A-Za-z0-9-]/g, '_');
	const { to, subject, text } = message;
	await writeWhole(join(folder, `${name}.txt`), `${to}\n${subject}\n\n${text}\n`);
	await writeWhole(
		join(folder, `${name}.json`),
		JSON.stringify({ id: message.id, to, subject, text }, null, '\t')
	);
}

async function writeWhole(file: string, content: string): Promise<void> {
	const part = `${file}.${randomUUID()}`;
	await writeFile(part, content, { mode: 0o600 });
	await rename(part, file);
}

async function sendMail(channel: { url: string; from: string }, message: Message): Promise<void> {
	const transport = createTransport({ url: channel.url, connectionTimeout: 10_000, socketTimeout: 20_000 });
	try {
		await transport.sendMail({
			from: channel.from,
			to: { name: '', address: message.to },
			subject: message.subject,
			text: message.text,
			messageId: `<${message.id}@${channel.from.replace(/^.*@|>$/g, '')}>`,
			disableFileAccess: true,
			disableUrlAccess: true
		});
	} finally {
		transport.close();
	}
}

async function sendSms(url: string, message: Message): Promise<void> {
	const answer = await fetch(url, {
		redirect: 'error',
		method: 'POST',
		headers: { 'content-type': 'application/json', 'idempotency-key': message.id },
		body: JSON.stringify({ to: message.to, text: message.text }),
		signal: AbortSignal.timeout(20_000)
	});
	if (!answer.ok) throw new Error(`sms channel answered ${answer.status}`);
}
