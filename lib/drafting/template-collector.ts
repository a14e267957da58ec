import { parse as parseYaml } from 'yaml';
import type { Finding, Language } from '../base/index.ts';
import { documentTypeSchema } from './model.ts';
import { type Limits, parseTemplate, TemplateError } from './template.ts';
import type { TemplateFile, TypeData } from './templates-data.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const finding = (rule: string, place: string, actual: string): Finding => ({
  rule_id: `drafting/${rule}`,
  severity: 'error',
  place,
  actual,
  message: {
    kk: `Үлгі файлы қолдануға келмейді: ${place}. Көрсетілген жерді түзетіңіз.`,
    ru: `Файл шаблона непригоден: ${place}. Исправьте указанное место.`,
    en: `The template file cannot be used: ${place}. Correct the place shown.`,
  },
});

interface Schema<T> {
  safeParse(value: unknown): { success: boolean; data?: T };
}

/** Reads the files of a templates folder one by one and keeps what is wrong with them. */
export class Collector {
  readonly findings: Finding[] = [];
  readonly #byPath: ReadonlyMap<string, string>;
  readonly #common: Readonly<Record<string, unknown>>;
  constructor(
    readonly files: readonly TemplateFile[],
    readonly limits: Limits,
  ) {
    this.#byPath = new Map(files.map((file) => [file.path, file.content]));
    const common = this.yaml('common.yaml');
    this.#common = isRecord(common) ? common : {};
  }

  yaml(path: string): unknown {
    const content = this.#byPath.get(path);
    if (content === undefined) return undefined;
    if (content.length > this.limits.source) {
      this.findings.push(finding('template-too-long', path, String(content.length)));
      return undefined;
    }
    try {
      return parseYaml(content, { maxAliasCount: 20 });
    } catch {
      this.findings.push(finding('template-yaml', path, 'YAML'));
      return undefined;
    }
  }

  template(path: string): string | undefined {
    const content = this.#byPath.get(path);
    if (content === undefined) return undefined;
    try {
      parseTemplate(content, this.limits);
      return content;
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      this.findings.push(finding(`template-${error.reason}`, `${path}:${error.line ?? 1}`, error.reason));
      return undefined;
    }
  }

  /** `{use: court, required: true}` in a form stands for the question `court` of `common.yaml`, so changed. */
  #expanded(form: unknown, folder: string): unknown {
    const expand = (question: unknown): unknown => {
      if (!isRecord(question) || typeof question.use !== 'string') return question;
      const { use, ...changes } = question;
      const common = Object.hasOwn(this.#common, use) ? this.#common[use] : undefined;
      if (isRecord(common)) return { id: use, ...common, ...changes };
      this.findings.push(finding('template-form', `${folder}/form.yaml use: ${use}`, 'unknown'));
      return { id: use, ...changes };
    };
    if (!isRecord(form) || !Array.isArray(form.sections)) return form;
    const sections = form.sections.map((section: unknown) =>
      isRecord(section) && Array.isArray(section.questions)
        ? { ...section, questions: section.questions.map(expand) }
        : section,
    );
    return { ...form, sections };
  }

  type(folder: string): TypeData | undefined {
    const written = this.yaml(`${folder}/form.yaml`);
    const form = documentTypeSchema.safeParse(this.#expanded(written, folder));
    if (!form.success) {
      for (const issue of form.error.issues.slice(0, 20))
        this.findings.push(
          finding('template-form', `${folder}/form.yaml ${issue.path.join('.')}`, issue.code),
        );
      return undefined;
    }
    const texts = Object.fromEntries(
      form.data.languages.flatMap((language) => {
        const text = this.template(`${folder}/${language}.hbs`);
        if (text === undefined)
          this.findings.push(finding('template-missing', `${folder}/${language}.hbs`, ''));
        return text === undefined ? [] : [[language, text]];
      }),
    );
    const examples = Object.fromEntries(
      this.#exampleNames(folder).map((name) => [
        name,
        this.#example(`${folder}/${name}.yaml`, form.data.languages),
      ]),
    );
    return { form: form.data, texts, examples };
  }

  /** Every case of a type: the ordinary one first, the hard one next, then the further ones by name. */
  #exampleNames(folder: string): readonly string[] {
    const names = this.files.flatMap(({ path }) => {
      const [at, file, ...deeper] = path.split('/');
      const name = /^([a-z][a-z0-9-]*)\.yaml$/.exec(file ?? '')?.[1];
      return at === folder && deeper.length === 0 && name !== undefined && name !== 'form' ? [name] : [];
    });
    const rank = (name: string): number => ['example', 'hard'].indexOf(name) >>> 0;
    return names.sort((left, right) => rank(left) - rank(right) || left.localeCompare(right, 'en'));
  }

  /**
   * An example has answers for all languages under `common` and further ones under `kk`, `ru`, `en`;
   * `base: example` takes over the answers of that case, and `null` takes one back.
   */
  #example(path: string, languages: readonly Language[]): Partial<Record<Language, unknown>> {
    const written = this.yaml(path);
    const base = isRecord(written) && written.base === 'example';
    const under = base ? this.#example(path.replace(/[^/]+$/, 'example.yaml'), languages) : {};
    const part = (key: string): Readonly<Record<string, unknown>> => {
      const value = isRecord(written) ? written[key] : undefined;
      return isRecord(value) ? value : {};
    };
    return Object.fromEntries(
      languages.map((language) => {
        const all = { ...(under[language] ?? {}), ...part('common'), ...part(language) };
        return [language, Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null))];
      }),
    );
  }

  partials(language: Language): Record<string, string> {
    const suffix = `.${language}.hbs`;
    return Object.fromEntries(
      this.files
        .filter((file) => file.path.startsWith('partials/') && file.path.endsWith(suffix))
        .flatMap((file) => {
          const text = this.template(file.path);
          const name = file.path.slice('partials/'.length, -suffix.length);
          return text === undefined ? [] : [[name, text]];
        }),
    );
  }

  one<T>(path: string, schema: Schema<T>): T | undefined {
    const content = this.yaml(path);
    if (content === undefined) return undefined;
    const result = schema.safeParse(content);
    if (!result.success) this.findings.push(finding('template-form', path, 'shape'));
    return result.data;
  }

  entries<T>(path: string, schema: Schema<T>): T[] {
    const content = this.yaml(path);
    if (!Array.isArray(content)) return [];
    return content.flatMap((entry, index) => {
      const result = schema.safeParse(entry);
      if (result.success && result.data !== undefined) return [result.data];
      this.findings.push(finding('template-form', `${path} ${index}`, 'shape'));
      return [];
    });
  }
}
