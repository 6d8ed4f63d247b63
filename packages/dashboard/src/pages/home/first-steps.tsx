import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { Checklist } from '../../api/insight.ts';
import { homeTexts as texts } from '../../texts/index.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Section } from '../../ui/section.tsx';
import { StepLine } from './step-line.tsx';
import { StepLinks } from './step-links.tsx';
import { listSteps } from './steps.ts';

interface FirstStepsProps {
  readonly checklist: Checklist;
  readonly onHide: () => void;
}

/** From nothing to the first key validated: what is done, and where the next step is taken. */
export function FirstSteps({ checklist, onHide }: FirstStepsProps) {
  const steps = listSteps(checklist);
  const done = steps.filter((step) => step.done).length;
  const next = steps.find((step) => !step.done)?.name;
  return (
    <Section title={texts.stepsTitle} description={texts.stepsAbout}>
      <ProgressBar
        label={texts.stepsTitle}
        done={done}
        of={steps.length}
        sentence={texts.stepsDone(done, steps.length)}
      />
      <Stack component="ol" gap="lg" m={0} p={0} style={{ listStyle: 'none' }}>
        {steps.map((step) => (
          <StepLine key={step.name} step={step} isNext={step.name === next}>
            <StepLinks step={step} isNext={step.name === next} productId={checklist.product_id} />
          </StepLine>
        ))}
      </Stack>
      <div aria-live="polite">
        {checklist.validated && (
          <Alert
            color="green"
            variant="light"
            title={texts.validatedTitle}
            icon={<IconCircleCheck aria-hidden />}
          >
            {texts.validatedText}
          </Alert>
        )}
      </div>
      {checklist.validated && (
        <Group>
          <Button variant="default" onClick={onHide}>
            {texts.dismiss}
          </Button>
        </Group>
      )}
    </Section>
  );
}
