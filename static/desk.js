// Keys for those who sit at the desk all day. Every act is a link or a button of the page; nothing depends on this file.
(() => {
	const said = document.currentScript.dataset;
	const off = () => localStorage.getItem('desk-keys') === 'off';
	const rows = () => [...document.querySelectorAll('#queue tbody tr')];
	let at = -1;

	const choose = (to) => {
		const list = rows();
		if (list.length === 0) return;
		list[at]?.classList.remove('on');
		at = Math.max(0, Math.min(list.length - 1, to));
		list[at].classList.add('on');
		list[at].querySelector('th a')?.focus();
	};
	const follow = (found) => {
		if (!found) return false;
		found.click();
		return true;
	};
	const acts = {
		j: () => choose(at + 1),
		k: () => choose(at - 1),
		x: () => rows()[at]?.querySelector('input[type=checkbox]')?.click(),
		'/': () => document.querySelector('input[type=search]')?.focus(),
		a: () => follow(document.querySelector('.actions a.button, .actions button')),
		n: () => follow(document.querySelector('[data-key=n]')),
		q: () => location.assign('/desk'),
		'?': () => location.assign('/desk/keys')
	};

	// The command menu: every link and act of this page, found by a few letters.
	const menu = () => {
		const box = document.createElement('dialog');
		const input = document.createElement('input');
		const hint = document.createElement('p');
		const list = document.createElement('ul');
		box.className = 'menu';
		box.setAttribute('aria-label', said.label);
		input.className = 'input';
		input.setAttribute('aria-label', said.label);
		hint.className = 'note';
		hint.textContent = said.hint;
		list.className = 'plain';
		box.append(input, hint, list);
		document.body.append(box);
		const seen = new Set();
		const goals = [...document.querySelectorAll('.side a, .actions a, .actions button, main a')].filter(
			(one) => {
				const text = one.textContent.trim();
				const key = text + (one.href || '');
				return text !== '' && !one.hidden && !seen.has(key) && seen.add(key);
			}
		);
		const show = () => {
			const asked = input.value.trim().toLowerCase();
			const found = goals.filter((one) => one.textContent.toLowerCase().includes(asked)).slice(0, 12);
			list.replaceChildren(
				...found.map((one) => {
					const item = document.createElement('li');
					const button = document.createElement('button');
					button.type = 'button';
					button.className = 'button b-quiet';
					button.textContent = one.textContent.trim().replace(/\s+/g, ' ');
					button.addEventListener('click', () => {
						box.close();
						one.click();
					});
					item.append(button);
					return item;
				})
			);
			if (found.length === 0) list.textContent = said.none;
		};
		input.addEventListener('input', show);
		box.addEventListener('keydown', (event) => {
			const buttons = [...list.querySelectorAll('button')];
			const on = buttons.indexOf(document.activeElement);
			if (event.key === 'ArrowDown') buttons[Math.min(on + 1, buttons.length - 1)]?.focus();
			else if (event.key === 'ArrowUp') (on > 0 ? buttons[on - 1] : input).focus();
			else if (event.key === 'Enter' && on < 0) buttons[0]?.click();
			else return;
			event.preventDefault();
		});
		box.addEventListener('close', () => box.remove());
		show();
		box.showModal();
	};

	// What is typed is kept on the server every few seconds, and once more when the page is left.
	const form = document.querySelector('form[data-unsent]');
	if (form) {
		const note = document.querySelector('[data-unsent-said]');
		const there = document.querySelector('[data-there]');
		let typed = false;
		let sent = false;
		const keep = async (last) => {
			const changed = typed;
			typed = false;
			try {
				const answer = await fetch(form.dataset.unsent, {
					method: 'POST',
					body: new FormData(form),
					headers: { accept: 'application/json' },
					keepalive: last
				});
				if (!answer.ok) throw new Error(String(answer.status));
				const { kept, there: names } = await answer.json();
				if (note && kept && changed) note.textContent = kept;
				if (there) {
					there.hidden = names.length === 0;
					there
						.querySelector('[data-there-list]')
						.replaceChildren(
							...names.map((name) => Object.assign(document.createElement('li'), { textContent: name }))
						);
				}
			} catch {
				typed = typed || changed;
				if (note && changed) note.textContent = note.dataset.offline;
			}
		};
		form.addEventListener('input', () => (typed = true));
		form.addEventListener('submit', () => (sent = true));
		setInterval(() => typed && !sent && keep(false), 2500);
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'hidden' && typed && !sent) keep(true);
		});
	}

	document.addEventListener('keydown', (event) => {
		if (
			event.key === 'k' &&
			(event.ctrlKey || event.metaKey) &&
			!off() &&
			!document.querySelector('dialog.menu')
		) {
			event.preventDefault();
			menu();
			return;
		}
		const typing = event.target.closest('input:not([type=radio]):not([type=checkbox]), textarea, select');
		if (off() || typing || event.ctrlKey || event.altKey || event.metaKey) return;
		const act = acts[event.key];
		if (!act) return;
		event.preventDefault();
		act();
	});

	// What was refused or done is read first.
	const summary = document.querySelector('.errors, [role=alert]');
	if (summary) {
		summary.tabIndex = -1;
		summary.focus();
	}
	const button = document.querySelector('[data-keys-switch]');
	if (button) {
		const label = () => {
			button.textContent = off() ? button.dataset.on : button.dataset.off;
		};
		button.hidden = false;
		label();
		button.addEventListener('click', () => {
			localStorage.setItem('desk-keys', off() ? 'on' : 'off');
			label();
		});
	}
})();
