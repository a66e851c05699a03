import { BookOpenText } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { writingGuideTexts } from '#renderer/i18n/texts/writing-guide.ts';
import { Button } from '../Button.tsx';
import { Panel } from '../Panel.tsx';
import { Section } from '../Section.tsx';

/** The short text on what to write and what not. */
function WritingGuideText(): ReactNode {
  const t = writingGuideTexts;
  return (
    <div className="form">
      <p>{t.intro}</p>
      {t.parts.map(({ heading, lines }) => (
        <Section key={heading} heading={heading}>
          <ul className="lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}

/** Opens the text in the panel on the right; a form that stands open there waits below it. */
export function WritingGuideButton(): ReactNode {
  const t = writingGuideTexts;
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => {
    setIsOpen(false);
  };
  return (
    <>
      <div>
        <Button
          variant="quiet"
          icon={<BookOpenText aria-hidden="true" />}
          onClick={() => {
            setIsOpen(true);
          }}
        >
          {t.open}
        </Button>
      </div>
      {isOpen ? (
        <Panel
          title={t.title}
          takeFocus="heading"
          holdsInput
          onClose={close}
          footer={<Button onClick={close}>{t.close}</Button>}
        >
          <WritingGuideText />
        </Panel>
      ) : null}
    </>
  );
}
