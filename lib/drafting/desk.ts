import type { Finding, Language, Localized } from '../base/index.ts';
import { isAbsent, openAnswers, openQuestions, parseAnswers } from './answers.ts';
import { readPaper } from './bounds.ts';
import { applyOverrides, runChecks } from './checks/index.ts';
import { type Citation, citationText, type Mentioned, resolveCitation, withShortNames } from './citations.ts';
import { badTemplate, lawChanged, noLanguage, noType, unused } from './desk-messages.ts';
import type { Desk, DeskParts, Draft } from './desk-model.ts';
import { createHelpers } from './helpers.ts';
import { renderHtml } from './html.ts';
import { renderTemplate } from './interpreter.ts';
import type {
  Answers,
  ArgumentBlock,
  DocumentType,
  DocumentTypeSummary,
  DraftRequest,
  PersonAnswer,
} from './model.ts';
import { prefill } from './prefill.ts';
import type { RefusalKnowledge } from './refusal/index.ts';
import { DEFAULT_LIMITS, parseTemplate, type Template, TemplateError } from './template.ts';
import type { TypeData } from './templates.ts';
import { tidy } from './tidy.ts';

export type { Desk, DeskParts, Draft } from './desk-model.ts';

const BLANK = '\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_';

class TemplateDesk implements Desk {
  readonly #parts: DeskParts;
  readonly #byId: ReadonlyMap<string, TypeData>;
  readonly #parsed = new Map<string, Template>();
  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#byId = new Map(parts.templates.types.map((data) => [data.form.id, data]));
  }

  types(): readonly DocumentTypeSummary[] {
    const forms = this.#parts.templates.types.map(({ form }) => form);
    return forms
      .sort((a, b) => a.order - b.order)
      .map((form) => ({
        id: form.id,
        title: form.title,
        summary: form.summary,
        group: form.group,
        languages: form.languages,
        law_edition: form.law_edition,
      }));
  }

  type(id: string): DocumentType {
    return this.#data(id).form;
  }

  examples(id: string): TypeData['examples'] {
    return this.#data(id).examples;
  }

  arguments(tags?: readonly string[]): readonly ArgumentBlock[] {
    const all = this.#parts.templates.arguments;
    return tags === undefined ? all : all.filter((block) => block.tags.some((tag) => tags.includes(tag)));
  }

  refusals(): RefusalKnowledge {
    return this.#parts.templates.refusals;
  }

  citation(address: string): Citation & { readonly cited: Localized } {
    const { source } = this.#parts;
    const inWords = (language: Language) => citationText(address, language, source);
    const cited = { kk: inWords('kk'), ru: inWords('ru'), en: inWords('en') };
    return { ...resolveCitation(address, source), cited };
  }

  draft(id: string, request: DraftRequest): Draft {
    const { form } = this.#data(id);
    if (!form.languages.includes(request.language)) throw noLanguage();
    const given = parseAnswers(form, request.answers);
    const prefilled = prefill(form, given, request);
    const all: Answers = { ...given, ...prefilled };
    const answers = openAnswers(form, all);
    const { language } = request;
    const markdown = this.#guarded(() => this.#render(id, language, answers));
    const title = form.title[language];
    const document = this.#guarded(() => readPaper(markdown, language, title));
    const findings = this.#findings(form, request, all, answers);
    const overruled = applyOverrides(findings, request.overrides ?? []);
    return {
      type: id,
      language,
      title: document.title,
      markdown,
      html: renderHtml(document),
      findings: overruled,
      law_edition: form.law_edition,
      prefilled,
      document,
    };
  }

  #data(id: string): TypeData {
    const data = this.#byId.get(id);
    if (data === undefined) throw noType();
    return data;
  }

  #findings(type: DocumentType, request: DraftRequest, all: Answers, answers: Answers): Finding[] {
    const begun = request.law_edition;
    const dropped = Object.entries(request.answers).filter(
      ([key, value]) => !isAbsent(value) && !Object.hasOwn(answers, key),
    ).length;
    const checked = runChecks({
      type,
      language: request.language,
      answers,
      open: openQuestions(type, all),
      source: this.#parts.source,
      blocks: this.#parts.templates.arguments,
      eligibility: request.eligibility,
    });
    return [
      ...(begun !== undefined && begun !== type.law_edition ? [lawChanged(type, begun)] : []),
      ...checked,
      ...(dropped > 0 ? [unused(dropped)] : []),
    ];
  }

  #template(key: string, source: string): Template {
    const known = this.#parsed.get(key);
    if (known !== undefined) return known;
    const template = parseTemplate(source, this.#parts.limits ?? DEFAULT_LIMITS);
    this.#parsed.set(key, template);
    return template;
  }

  /** A template that fails is told by its line, not passed on as a fault of the program. */
  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof TemplateError) throw badTemplate(error);
      throw error;
    }
  }

  #render(id: string, language: Language, answers: Answers): string {
    const { form, texts } = this.#data(id);
    const text = texts[language];
    if (text === undefined) throw noLanguage();
    const partials = Object.fromEntries(
      Object.entries(this.#parts.templates.partials[language] ?? {}).map(([name, source]) => [
        name,
        this.#template(`partial ${language} ${name}`, source),
      ]),
    );
    const { source, templates, limits } = this.#parts;
    const mentioned: Mentioned = new Map();
    const { convict, sex } = answers;
    // The form asks for the sex of the convicted person; that of others stands beside their name.
    const sexOf = (person: PersonAnswer) =>
      person === convict && (sex === 'male' || sex === 'female') ? sex : person.sex;
    const output = renderTemplate(this.#template(`${id} ${language}`, text), answers, {
      helpers: createHelpers({ type: form, language, source, blocks: templates.arguments, mentioned, sexOf }),
      partials,
      blank: BLANK,
      ...(limits === undefined ? {} : { limits }),
    });
    return tidy(withShortNames(output, language, mentioned));
  }
}

/** Builds the desk over checked templates and the corpus. */
export function createDesk(parts: DeskParts): Desk {
  return new TemplateDesk(parts);
}
