// Keys for those who sit at the desk all day. Every act is a link or a button of the page; nothing depends on this file.
(() => {
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
		'/': () => document.querySelector('input[type=search]')?.focus(),
		a: () => follow(document.querySelector('.actions a.button, .actions button')),
		n: () => follow(document.querySelector('[data-key=n]')),
		q: () => location.assign('/desk'),
		'?': () => location.assign('/desk/keys')
	};

	document.addEventListener('keydown', (event) => {
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
