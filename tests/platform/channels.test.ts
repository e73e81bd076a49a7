import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deliver } from '#platform/mail.server.ts';

const message = { id: 'm-1', to: 'a@b.example', subject: '您的来信', text: '已收到。' };

describe('deliver', () => {
	it('writes a readable file and a whole one to a folder', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'county-outbox-'));
		await deliver({ kind: 'folder', folder }, { ...message, id: '../m-2' });
		expect(readdirSync(folder).sort()).toEqual(['___m-2.json', '___m-2.txt']);
		expect(readFileSync(join(folder, '___m-2.txt'), 'utf8')).toContain('已收到。');
		expect(JSON.parse(readFileSync(join(folder, '___m-2.json'), 'utf8'))).toMatchObject({
			to: 'a@b.example'
		});
		rmSync(folder, { recursive: true });
	});

	it('hands a short message to the address of the gateway and throws when it is not taken', async () => {
		const seen: string[] = [];
		let status = 200;
		const server = createServer((request, response) => {
			request.on('data', (part) => seen.push(String(part)));
			request.on('end', () => response.writeHead(status).end());
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`;
		await deliver({ kind: 'sms', url }, message);
		expect(JSON.parse(seen.join(''))).toEqual({ to: 'a@b.example', text: '已收到。' });
		status = 500;
		await expect(deliver({ kind: 'sms', url }, message)).rejects.toThrow('500');
		server.close();
	});

	it('speaks to a mail server', async () => {
		let heard = '';
		const server = createTcpServer((socket) => {
			let inData = false;
			socket.write('220 x\r\n');
			socket.on('data', (bytes) => {
				heard += bytes.toString('utf8');
				for (const line of bytes
					.toString('utf8')
					.split('\r\n')
					.filter((l) => l !== '')) {
					if (inData) {
						if (line === '.') {
							inData = false;
							socket.write('250 kept\r\n');
						}
						continue;
					}
					if (line.startsWith('DATA')) inData = true;
					socket.write(
						line.startsWith('DATA') ? '354 go\r\n' : line.startsWith('QUIT') ? '221 x\r\n' : '250 x\r\n'
					);
				}
			});
			socket.on('error', () => undefined);
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
		await deliver({ kind: 'smtp', url, from: 'Office <office@county.example>' }, message);
		expect(heard).toContain('RCPT TO:<a@b.example>');
		expect(heard).toContain('Message-ID: <m-1@county.example>');
		expect(heard).toContain(Buffer.from('已收到。').toString('base64').slice(0, 12));
		server.close();
	});
});
