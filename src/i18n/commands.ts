type Sentence = { readonly zh: string; readonly en: string };

// `{detail}` stands for the place, name or number the sentence is about.
const problems = {
	'address-in-use': {
		zh: '端口 {detail} 已被其他程序占用。请停止该程序，或用 PORT=… 指定其他端口。',
		en: 'Port {detail} is in use by another program. Stop it, or choose another port with PORT=….'
	},
	'address-not-allowed': {
		zh: '无权监听端口 {detail}。请改用 1024 以上的端口。',
		en: 'Not allowed to listen on port {detail}. Choose a port above 1023.'
	},
	'address-not-there': {
		zh: '本机没有地址 {detail}，请检查 HOST。',
		en: 'This machine has no address {detail}; check HOST.'
	},
	'build-failed': { zh: '页面构建失败：\n{detail}', en: 'The pages could not be built:\n{detail}' },
	'data-folder-not-writable': {
		zh: '无法写入数据目录 {detail}。请检查目录权限，或用 DATA_DIR=… 指定其他目录。',
		en: 'Cannot write to the data folder {detail}. Check its rights, or choose another with DATA_DIR=….'
	},
	'county-files': {
		zh: '县的数据文件有错，请改正后再启动：\n  {detail}',
		en: 'The county’s data files have faults; mend them before starting:\n  {detail}'
	},
	'database-broken': {
		zh: '内置数据库无法启动，数据可能已损坏。请保留数据目录并从备份恢复。详情：{detail}',
		en: 'The embedded database does not start; its data may be damaged. Keep the folder and restore a backup. Details: {detail}'
	},
	'database-folder-not-writable': {
		zh: '无法写入数据库目录 {detail}。请检查目录权限，或用 DATA_DIR=… 指定其他目录。',
		en: 'Cannot write to the database folder {detail}. Check its rights, or choose another with DATA_DIR=….'
	},
	'database-no-binaries': {
		zh: '内置数据库不支持本机（{detail}）。请用 DATABASE_URL=… 连接 PostgreSQL 服务器。',
		en: 'There is no embedded database for this machine ({detail}). Point DATABASE_URL at a PostgreSQL server.'
	},
	'database-not-created': {
		zh: '内置数据库创建失败：{detail}',
		en: 'The embedded database could not be created: {detail}'
	},
	'database-root-refused': {
		zh: '以 root 身份无法运行内置数据库。请改用普通用户运行，或把目录放在其他用户可进入的位置。详情：{detail}',
		en: 'The embedded database cannot run as root here. Run as an ordinary user, or from a folder that others may enter. Details: {detail}'
	},
	'database-too-old': {
		zh: '数据库服务器版本为 PostgreSQL {detail}，需要 15 或更新版本。',
		en: 'The database server is PostgreSQL {detail}; 15 or newer is needed.'
	},
	'database-unreachable': {
		zh: '无法连接数据库，请检查 DATABASE_URL：{detail}',
		en: 'The database cannot be reached; check DATABASE_URL: {detail}'
	},
	'database-version': {
		zh: '数据目录属于 PostgreSQL {detail}，与内置版本不符。',
		en: 'The data folder belongs to PostgreSQL {detail}, not to the embedded version.'
	},
	'index-key-not-kept': {
		zh: '更换主密钥前，请先去掉 {detail}，用原来的主密钥启动一次。',
		en: 'Before the master key is rotated, start once with the present one alone, without {detail}.'
	},
	'master-key-broken': {
		zh: '密钥文件 {detail} 已损坏，请从备份恢复。',
		en: 'The key file {detail} is damaged; restore it from a backup.'
	},
	'master-key-lost': {
		zh: '找不到密钥文件 {detail}，没有它就无法读取已有数据。请从备份恢复该文件。',
		en: 'The key file {detail} is missing and the existing data cannot be read without it. Restore it from a backup.'
	},
	'register-key-other': {
		zh: '登记簿不是用现有的签名密钥（{detail}）签的。请恢复原来的 REGISTER_KEY、REGISTER_NAME 或数据目录中的 register.key。',
		en: 'The register was not signed with the key that is here ({detail}). Restore its REGISTER_KEY, REGISTER_NAME or the file register.key of the data folder.'
	},
	'discipline-key-missing': {
		zh: '未设置 DISCIPLINE_PUBLIC_KEY。检举控告要用纪检监察机关的公钥加密，没有公钥不能启动。',
		en: 'DISCIPLINE_PUBLIC_KEY is not set. Accusations are encrypted to the discipline body; without its key the portal does not start.'
	},
	'migration-changed': {
		zh: '迁移文件 {detail} 在执行之后被改动过。迁移文件一经执行不得更改。',
		en: 'The migration {detail} was changed after it had been applied. An applied migration must not change.'
	},
	'migration-failed': {
		zh: '数据库升级失败，未作任何改动：{detail}',
		en: 'The database could not be brought up to date; nothing was changed: {detail}'
	},
	'migration-name': { zh: '迁移文件名不合规：{detail}', en: 'Not a name for a migration: {detail}' },
	'migration-out-of-order': {
		zh: '迁移文件 {detail} 的编号小于已执行的迁移。',
		en: 'The migration {detail} has a lower number than one already applied.'
	},
	'migration-unknown': {
		zh: '数据库比本程序新：它含有迁移 {detail}。请使用新版程序。',
		en: 'The database is newer than this program: it knows the migration {detail}. Use the newer program.'
	}
} satisfies Record<string, Sentence>;

const variables = {
	missing: { zh: '未设置', en: 'is not set' },
	'not-a-port': { zh: '应为 0 至 65535 的端口号', en: 'must be a port from 0 to 65535' },
	'not-an-origin': {
		zh: '应为网站地址，例如 https://county.example，末尾无斜杠',
		en: 'must be an address such as https://county.example, without a path'
	},
	'not-a-postgres-url': { zh: '应为 postgres:// 地址', en: 'must be a postgres:// address' },
	'not-a-count': {
		zh: '应为 0 至 9 的数字（可信代理的层数）',
		en: 'must be a number from 0 to 9 (of trusted proxies)'
	},
	'not-a-key': { zh: '应为 32 字节密钥的 base64', en: 'must be a key of 32 bytes in base64' },
	'not-a-register-name': {
		zh: '应为登记簿的名称，例如 register.county.example',
		en: 'must be the register’s name, such as register.county.example'
	},
	'too-short': { zh: '至少 16 个字符', en: 'needs at least 16 characters' },
	'not-an-age-key': { zh: '应为 age1 开头的公钥', en: 'must be a public key that begins with age1' },
	'not-an-smtp-url': { zh: '应为 smtp:// 或 smtps:// 地址', en: 'must be an smtp:// or smtps:// address' },
	'not-https': {
		zh: '应为 https:// 地址（只有本机可以用 http://）',
		en: 'must be an https:// address (http:// is for this machine only)'
	},
	'not-an-http-url': { zh: '应为 http:// 或 https:// 地址', en: 'must be an http:// or https:// address' },
	'not-confirmed-mainland': {
		zh: '这台主机没有确认在中国境内。确认后把主机名写进 MAINLAND_HOSTS（几个用逗号隔开）；存储桶必须写 FILES_ENDPOINT',
		en: 'this host is not confirmed to stand in mainland China. Once confirmed, name it in MAINLAND_HOSTS (several with commas); a bucket needs FILES_ENDPOINT'
	},
	'not-an-s3-url': { zh: '应为 s3://存储桶名', en: 'must be s3://BUCKET' },
	'not-a-level': {
		zh: '应为 debug、info、warn、error 或 silent',
		en: 'must be debug, info, warn, error or silent'
	},
	'not-a-switch': { zh: '应为 on 或 off', en: 'must be on or off' },
	'not-a-size': { zh: '应为大小，例如 25M', en: 'must be a size such as 25M' },
	'not-a-scanner': {
		zh: '应为 ClamAV 的套接字路径或 主机:端口',
		en: 'must be the path of a socket of ClamAV, or host:port'
	}
} satisfies Record<string, Sentence>;

const lines = {
	'config-wrong': { zh: '配置有误：', en: 'The configuration is wrong:' },
	building: { zh: '正在构建页面……', en: 'Building the pages …' },
	database: { zh: '正在启动数据库……', en: 'Starting the database …' },
	migrated: { zh: '数据库已升级：{detail}', en: 'Database brought up to date: {detail}' },
	starting: { zh: '门户正在启动，请稍候再试。', en: 'The portal is starting; please try again in a moment.' },
	ready: { zh: '门户已启动：{detail}', en: 'The portal is up: {detail}' },
	demonstration: {
		zh: '正在生成演示数据（{detail} 件）……',
		en: 'Making the demonstration ({detail} cases) …'
	},
	'sign-ins': {
		zh: '演示账号（密码都是 {detail}），在 /desk 登录：',
		en: 'Demonstration sign-ins (password of all: {detail}), at /desk:'
	},
	'sign-in-list': {
		zh: '  xinfang 信访局登记分办　xinfang2 信访局分办负责人　finance-1 财政局承办　finance-2 财政局签发\n  justice-1、justice-2 司法局　xinling-1、xinling-2 信陵镇　jiwei 纪检联络员　guanli、guanli2 管理（日历、时限、账号）　其他单位：单位代码-1 承办、-2 签发',
		en: '  xinfang petitions, registers and sorts · xinfang2 petitions, sorts and signs · finance-1 finance, handles · finance-2 finance, signs\n  justice-1, justice-2 · xinling-1, xinling-2 · jiwei discipline liaison · guanli, guanli2 administrators (calendar, figures, accounts) · any unit: UNIT-1 handles, UNIT-2 signs'
	},
	'import-usage': {
		zh: '用法：npm run import -- 文件.csv|文件.jsonl [--map 列名.json] [--source 名称] [--procedure message]',
		en: 'Usage: npm run import -- FILE.csv|FILE.jsonl [--map COLUMNS.json] [--source NAME] [--procedure message]'
	},
	'import-refused': {
		zh: '没有导入的条目及原因：{detail}',
		en: 'Entries refused, with the reasons: {detail}'
	},
	'clocks-usage': {
		zh: '用法：npm run clocks -- list　|　check 文件　|　load 文件 --reason 理由 [--layer local] [--year 2027] [--source 通知名称] [--preview]　|　second-count 1000000',
		en: 'Usage: npm run clocks -- list | check FILE | load FILE --reason WHY [--layer local] [--year 2027] [--source NOTICE] [--preview] | second-count 1000000'
	},
	'calendar-refused': { zh: '没有载入：{detail}', en: 'Not loaded: {detail}' },
	'no-second-count': {
		zh: '第二套算法在 tests 目录，只能在完整的源码目录里运行。',
		en: 'The second count stands in tests/ and runs in a checkout only.'
	},
	'bench-usage': {
		zh: '用法：npm run bench -- http://localhost:3000（先启动门户）',
		en: 'Usage: npm run bench -- http://localhost:3000 (of a running portal)'
	},
	'papers-usage': { zh: '用法：npm run papers -- 文件夹', en: 'Usage: npm run papers -- FOLDER' },
	'papers-never': { zh: '还没有出具过：{detail}', en: 'Never issued yet: {detail}' },
	'archive-usage': {
		zh: '用法：npm run archive -- verify 文件',
		en: 'Usage: npm run archive -- verify FILE'
	},
	'archive-none': { zh: '{detail} 不是档案包。', en: '{detail} is no archive package.' },
	'keys-usage': {
		zh: '用法：npm run keys -- new　|　rotate',
		en: 'Usage: npm run keys -- new | rotate'
	},
	'keys-by-hand': {
		zh: '主密钥由 MASTER_KEY 指定：请用 openssl rand -base64 32 生成新密钥，旧密钥改放 MASTER_KEY_OLD，重启后再执行 rotate。',
		en: 'The master key comes from MASTER_KEY: make one with openssl rand -base64 32, put the former in MASTER_KEY_OLD, restart, then rotate.'
	},
	'keys-renewed': {
		zh: '新主密钥已写入 {detail}，旧的保留在 master.key.old。请重启门户，再执行 npm run keys -- rotate。',
		en: 'A new master key is in {detail}; the former stays in master.key.old. Restart the portal, then npm run keys -- rotate.'
	},
	'keys-under-way': {
		zh: '上一次更换还没有完成（{detail}/master.key.old 还在）。请先执行 npm run keys -- rotate。',
		en: 'A rotation is still under way ({detail}/master.key.old is there). Run npm run keys -- rotate first.'
	},
	'officers-usage': {
		zh: '用法：npm run officers -- add 登录名 --name 姓名 --unit 单位代码 --roles handler,head　或　npm run officers -- disable 登录名',
		en: 'Usage: npm run officers -- add SIGN-IN --name NAME --unit UNIT --roles handler,head   or   npm run officers -- disable SIGN-IN'
	},
	stopping: { zh: '正在停止……', en: 'Stopping …' },
	'no-browser': {
		zh: '找不到浏览器。请安装 Chromium，或用 CHROMIUM_PATH=… 指定其位置。',
		en: 'No browser was found. Install Chromium, or name its program with CHROMIUM_PATH=….'
	},
	'no-database-server': {
		zh: '已跳过：没有数据库服务器（可用 TEST_DATABASE_URL=… 指定）。',
		en: 'Skipped: there is no database server (TEST_DATABASE_URL=… names one).'
	},
	stopped: { zh: '已停止。', en: 'Stopped.' }
} satisfies Record<string, Sentence>;

/** What stands in parts of an answer that an old register does not keep apart. */
export const importWords = {
	zh: { facts: '旧登记簿未单独记载，见答复全文。', basis: '旧登记簿未单独记载。', way: '旧登记簿导入。' },
	en: {
		facts: 'Not kept apart in the old register; see the answer.',
		basis: 'Not kept apart in the old register.',
		way: 'Imported from the old register.'
	}
} satisfies Record<keyof Sentence, Record<string, string>>;

/** A line that a command prints. */
export type Line = keyof typeof lines;
export type Language = keyof Sentence;

export function commandLine(language: Language, line: Line, detail = ''): string {
	return fill(lines[line][language], detail);
}

/** The sentence for what stopped a command, or undefined for what has none. */
export function problemSentence(language: Language, code: string, detail: string): string | undefined {
	const found: Sentence | undefined = (problems as Record<string, Sentence>)[code];
	return found === undefined ? undefined : fill(found[language], detail);
}

export function variableSentence(language: Language, variable: string, code: keyof typeof variables): string {
	return language === 'zh' ? `${variable} ${variables[code].zh}` : `${variable} ${variables[code].en}`;
}

function fill(sentence: string, detail: string): string {
	return sentence.replace('{detail}', () => detail);
}
