import { Link } from '@react-spectrum/s2';
import { Page, Section } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { ShortcutList, type ShortcutGroup } from '#ui/shortcuts';
import style from './about-page.module.css';

interface Props {
  readonly version: string;
  readonly shortcuts: readonly ShortcutGroup[];
}

/** What Déclic is, what it is not, and what it does with data. */
export function AboutPage({ version, shortcuts }: Props) {
  const { about } = useMessages();
  return (
    <Page title={about.title} intro={about.lead}>
      <div className={style.columns}>
        <div className={style.texts}>
          <p>{about.name}</p>
          <Section title={about.independence.title}>
            <p>{about.independence.text}</p>
          </Section>
          <Section title={about.privacy.title}>
            <p>{about.privacy.text}</p>
          </Section>
          <dl className={style.facts}>
            <dt>{about.version}</dt>
            <dd>{version}</dd>
            <dt>{about.licence}</dt>
            <dd>
              <Link
                href="https://www.apache.org/licenses/LICENSE-2.0"
                target="_blank"
                rel="noreferrer"
              >
                {about.licenceText}
              </Link>
            </dd>
          </dl>
        </div>
        <Section title={about.shortcuts}>
          <ShortcutList groups={shortcuts} />
        </Section>
      </div>
    </Page>
  );
}
