const list = (names: string) => names.split(' ');

/** Invented filers. Their given names are words of plants, weather and tools, so that nobody is meant. */
export const filerNames = list(
	'谭柑橘 向青苔 田晒谷 覃晚霞 黄锄头 邓竹笋 李蓑衣 王茶垄 陈石磨 杨米酒 周斗笠 吴山泉 刘麦穗 张风车 孙背篓 胡吊锅 郑木瓢 冯云雀 罗松针 宋棉线 许灯芯 韩莲藕 唐柿饼 董蒲扇 袁蜂箱 于苦荞 程芭蕉 曹渔火 彭洋芋 曾豆花 吕野菊 苏麻绳 卢桐油 蒋草鞋 蔡石榴 贾露珠 魏土豆 薛腊梅 叶篱笆 余炊烟'
);

/** Invented officers. */
export const officerNames = list(
	'谭砚台 向信笺 田公章 覃卷宗 黄墨线 邓书签 李算盘 王界尺 陈案头 杨笔架 周印泥 吴钟摆 刘铅笔 张图钉 孙夹板 胡邮戳 郑公文 冯罗盘 罗日历 宋提灯 许茶缸 韩竹简 唐格尺 董台灯 袁纸镇 程漏刻 曹线装 彭旗语 曾航标 吕水尺'
);
