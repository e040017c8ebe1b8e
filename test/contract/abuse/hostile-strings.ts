/**
 * Texts that break programs which paste them into SQL, templates, paths, logs or markup, in the manner of sqlmap and
 * of lists of naughty strings. None holds NUL or half a character: a body with those is refused before it is looked at.
 */
export const hostileStrings: readonly string[] = [
  ...["'", "''", '"', "`", "\\", "\\'", ";", "--", "/*", "%", "_", "$1", "?", ":name", "||"],
  ...["' OR '1'='1", "' OR 1=1--", '" OR ""="', "') OR ('1'='1", "1 OR 1=1", "' OR 'x' LIKE '%", "admin'--", "'||'a"],
  ...["' UNION SELECT NULL,NULL--", "' AND (SELECT COUNT(*) FROM account)>0--", "' AND randomblob(100000000)--"],
  ...["Robert'); DROP TABLE account;--", "'; UPDATE account SET status='active'--", "'; SELECT pg_sleep(5)--"],
  ...["'; ATTACH DATABASE 'x' AS x;--", "1;PRAGMA foreign_keys=OFF", "'; COPY account TO '/dev/null'--"],
  ...["\u02bc OR 1=1--", "\uff07 OR 1=1--", "%27%20OR%201=1--", "%00", "\\x27", '{"$gt":""}', "[$ne]=1", "*)(uid=*"],
  ...["$\u007b7*7}", "{{7*7}}", "<%= 7*7 %>", "$\u007bjndi:ldap://127.0.0.1/x}", "$(id)", "`id`", "| id", "%s%s%n"],
  ...["../../../../etc/passwd", "..\\..\\x", "file:///etc/passwd", "<script>alert(1)</script>", "a\r\nSet-Cookie: x=1"],
  ...[
    "\u2028\u2029",
    "\u001b[31mred",
    "\u202etxt",
    "\ufeff",
    "\u200b",
    "e\u0301",
    "\u{1f600}",
    "\u00e9\u0130\u0131\u212a",
  ],
  ...["null", "NaN", "0", "-1", "1e308", "__proto__", "constructor", "toString"],
];

/** Addresses of good form with what SQL has for quotes, comments and wildcards. */
export const hostileAddresses: readonly string[] = [
  ...[
    "'or'1'='1",
    "'or'1'='1'--",
    "x'--",
    "%",
    "_",
    "%%%",
    "ad_",
    "a%",
    "ada'||'",
    "*",
    "$1",
    "?",
    "'/**/or/**/1=1",
    "{{1}}",
    "`",
  ],
].map((local) => `${local}@example.com`);

/** Names of good form at X-Pkg, each another author's. */
export const hostileNames: readonly string[] = [
  ...[
    "O'Brien",
    "Robert') DROP TABLE x",
    "a' OR 'b",
    "x'-- y",
    'a"b',
    "a%b",
    "a$1b",
    "a' UNION SELECT x",
    "a(*)b",
    "a''b",
  ],
];
