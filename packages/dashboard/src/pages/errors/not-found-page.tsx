import { StandIn } from '../../shell/stand-in.tsx';
import { errorTexts } from '../../texts/index.ts';
import { LinkButton } from '../../ui/links.tsx';

/** There is no page here, or none for this person. */
export function NotFoundPage() {
  return (
    <StandIn title={errorTexts.notFoundTitle} description={errorTexts.notFoundText}>
      <LinkButton to="/">{errorTexts.notFoundHome}</LinkButton>
    </StandIn>
  );
}
