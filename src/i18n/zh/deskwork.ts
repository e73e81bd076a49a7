/** What makes a long day at the desk shorter: forms kept, who else is there, several cases at once, lists kept, the menu. */
export const deskwork = {
	kept: {
		restored: '已恢复您 {time} 存下、还没有提交的内容。',
		keep: '先存下',
		drop: '丢弃存下的内容',
		saved: '已存下（{time}）。还没有提交。',
		notSaved: '这件办件的材料已经销毁，内容存不下来。',
		auto: '填写的内容每隔几秒自动存下，只有您能看到；提交以后删除，三十天不用也会删除。',
		offline: '没有存下：连不上服务器。内容还在这一页，请不要关闭。'
	},
	there: {
		writing: '{name}正在填写“{action}”（{minutes}）',
		looking: '{name}打开了“{action}”（{minutes}）',
		now: '刚刚',
		minutes: '{n} 分钟前',
		hint: '先说一声，免得两个人办同一件。先提交的算数，后提交的会被提醒，写的内容不会丢。'
	},
	several: {
		title: '一起办理',
		pick: '选中',
		pickOne: '选中 {number}',
		button: '一起办理选中的',
		all: '一起办理这个列表的全部 {count} 件',
		lead: '选中 {count} 件。每件各自办理、各自留痕；有一件办不了，不影响其他件。',
		gone: '另有 {count} 件现在不能一起办理，没有列出。',
		none: { title: '没有选中的办件', text: '请回到列表，勾选要一起办理的办件。' },
		which: '要做什么',
		offer: '{kind} · {action}（{count} 件可以办）',
		noOffers:
			'这些办件现在没有可以一起办理的操作。要逐件看过内容的操作（起草、签发、不予受理等）只能一件一件办。',
		next: '继续',
		before: '提交以前',
		can: '可以办',
		cannot: '办不了：{why}',
		number: '编号',
		caseTitle: '标题',
		state: '情况',
		submit: '{action}（{count} 件）',
		done: '办好 {done} 件，没有办成 {failed} 件',
		taken: '已办',
		again: '还选中没有办成的',
		most: '一次最多 {count} 件，只列出了前 {count} 件。'
	},
	views: {
		head: '存下的列表',
		keep: '把这个列表存下来',
		name: '叫什么',
		forUnit: '本单位的人都能看到这个名称',
		submit: '存下列表',
		drop: '删除存下的列表“{name}”',
		missing: '请给列表起个名称，最多 40 个字',
		tooMany: '最多存 20 个列表，请先删除一个'
	},
	menu: {
		open: '打开命令菜单',
		label: '去哪里，做什么',
		hint: '输入几个字，用上下键选，回车打开',
		none: '没有找到'
	}
};
