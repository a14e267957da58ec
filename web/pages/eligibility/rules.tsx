import type { Localized } from '../../../lib/base/index.ts';
import type { RuleRow, RuleTable } from '../../../lib/eligibility/index.ts';
import { corpus } from '../../messages/corpus.ts';
import {
  eligibility,
  RELIEF_NAMES,
  STATUS_NAMES,
  STATUS_TONES,
  shareName,
} from '../../messages/eligibility.ts';
import { shell } from '../../messages/shell.ts';
import { CitedLink } from '../../parts/norm.tsx';
import { Loaded } from '../../parts/progress.tsx';
import { Scroller } from '../../parts/scroller.tsx';
import { formatDate, useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useResource } from '../../shell/resource.ts';
import { withLanguage } from '../../shell/router.ts';
import { EditionChangesSection } from './edition-changes.tsx';

const GROUP_NAMES: Readonly<Record<RuleRow['relief'], Localized>> = {
  ...RELIEF_NAMES,
  procedure: eligibility.procedure,
  alerts: eligibility.alerts,
  after_release: eligibility.after,
  documents: eligibility.documents,
  convention: eligibility.convention,
};

function InForce({ rule }: { rule: RuleRow }) {
  const text = useText();
  const language = useLanguage();
  const parts = [
    ...(rule.from === null ? [] : [text(eligibility.from, { date: formatDate(rule.from, language) })]),
    ...(rule.to === null ? [] : [text(eligibility.until, { date: formatDate(rule.to, language) })]),
  ];
  return <>{parts.length === 0 ? text(eligibility.always) : parts.join(' ')}</>;
}

function Row({ rule }: { rule: RuleRow }) {
  const text = useText();
  const language = useLanguage();
  const status = rule.status as keyof typeof STATUS_NAMES | null;
  return (
    <tr>
      <td>
        {text(rule.text)}
        {status !== null && status in STATUS_NAMES && (
          <>
            {' '}
            <span class={`badge ${STATUS_TONES[status]}`}>{text(STATUS_NAMES[status])}</span>
          </>
        )}
      </td>
      <td>{rule.fraction === null ? '' : shareName(rule.fraction, language)}</td>
      <td>
        <CitedLink ground={rule.ground} cited={rule.ground_cited} />
      </td>
      <td>
        <InForce rule={rule} />
      </td>
      <td>
        <span class={`badge ${rule.verification === 'checked' ? 'badge-good' : 'badge-warn'}`}>
          {text(corpus[rule.verification])}
        </span>
      </td>
    </tr>
  );
}

function Group({ relief, rules }: { relief: RuleRow['relief']; rules: readonly RuleRow[] }) {
  const text = useText();
  const name = text(GROUP_NAMES[relief]);
  return (
    <section class="section">
      <h2>{name}</h2>
      <Scroller label={name}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text(eligibility.rule)}</th>
              <th scope="col">{text(eligibility.fraction)}</th>
              <th scope="col">{text(eligibility.ground)}</th>
              <th scope="col">{text(eligibility.in_force)}</th>
              <th scope="col">{text(eligibility.verified)}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <Row key={rule.id + rule.ground} rule={rule} />
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}

/** Every rule of the calculation with its provision, for the reader who checks us. */
export function RulesPage() {
  const text = useText();
  const found = useResource<RuleTable>('/api/eligibility/rules');
  return (
    <Page
      wide
      title={text(eligibility.rules_title)}
      lead={text(eligibility.rules_lead)}
      crumbs={<a href={withLanguage('/eligibility')}>{text(shell.eligibility)}</a>}
    >
      <Loaded from={found}>
        {(table) => (
          <>
            <p class="result-line">{text(eligibility.rule_set, { version: table.version })}</p>
            <EditionChangesSection />
            {[...new Set(table.rules.map((rule) => rule.relief))].map((relief) => (
              <Group
                key={relief}
                relief={relief}
                rules={table.rules.filter((rule) => rule.relief === relief)}
              />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}
