// Passkeys are the browser's own and need a script. Without one, the authenticator on a phone does the same.
(() => {
	const form = document.querySelector('form[data-passkey]');
	if (!form || !window.PublicKeyCredential?.parseRequestOptionsFromJSON) return;
	const button = form.querySelector('button');
	const failed = form.querySelector('[data-failed]');
	const options = JSON.parse(form.dataset.options);
	const ask =
		form.dataset.passkey === 'add'
			? () =>
					navigator.credentials.create({
						publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options)
					})
			: () =>
					navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });

	form.hidden = false;
	document.querySelector('[data-no-passkey]')?.remove();
	form.addEventListener('submit', async (event) => {
		if (form.elements.answer.value !== '') return;
		event.preventDefault();
		button.disabled = true;
		failed.hidden = true;
		try {
			const key = await ask();
			form.elements.answer.value = JSON.stringify(key.toJSON());
			form.submit();
		} catch {
			button.disabled = false;
			failed.hidden = false;
		}
	});
})();
