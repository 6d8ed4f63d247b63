import { useNavigate } from '@tanstack/react-router';
import { signOutOfHubEverywhere } from '../../api/hub-session.ts';
import { forgetBuyer } from '../../state/forget.ts';
import { hubAccountTexts as texts } from '../../texts/index.ts';
import { notify } from '../../ui/notify.ts';
import { Section } from '../../ui/section.tsx';
import { AskButton } from './ask-button.tsx';

/** Ends every session of the buyer, this one too. */
export function EndSessionsSection() {
  const navigate = useNavigate();
  async function endAll() {
    await signOutOfHubEverywhere();
    notify.success(texts.ended);
    await navigate({ to: '/hub/sign-in' });
    forgetBuyer();
  }
  return (
    <Section title={texts.sessions} description={texts.sessionsAbout}>
      <div>
        <AskButton label={texts.endAll} question={texts.endAllQuestion} onConfirm={endAll}>
          {texts.endAllText}
        </AskButton>
      </div>
    </Section>
  );
}
