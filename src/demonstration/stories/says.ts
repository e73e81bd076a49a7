/** What officers and filers of the demonstration write between filing and answer. */
export const says = {
	routed: '您反映的是具体行政行为，依法可以申请行政复议或者向人民法院起诉。',
	objection: '经核对职责清单，这件事的主要职责不在本单位，建议由分办单位再核。',
	objectionRejected: '按职责清单仍由你单位牵头，其他单位配合。',
	withdrawn: '问题已经当面解决。',
	reply: '补充说明：情况和我写的一样，今天上午又去看了，还是老样子。',
	way: '由业务股室调查核实，必要时到现场查看，办结后书面答复。',
	listNote: '已与公布的收费目录清单逐项核对。',
	handedOver: '当面签收，送达回证已存卷',
	extension: '涉及多个单位，还需要实地勘查和鉴定。',
	returned: '请写清楚依据的条款。',
	measure: '已向有关单位提出纠正意见，并要求报告整改情况。',
	reviewed: '复查机关调阅了原案卷，到现场核实，并听取了双方的说明。',
	reviewOpinion:
		'原处理意见认定事实清楚、依据正确的部分予以维持；答复中没有说清楚的，由原承办单位在十五日内补充说明。',
	question: '请补充：具体在哪个位置、从什么时候开始的？有照片的请一并补上。'
} as const;
