import type { Checklist } from '../../api/insight.ts';
import { homeTexts as texts } from '../../texts/index.ts';

export type StepName = 'product' | 'software' | 'plan' | 'api_key' | 'validated';

export interface Step {
  readonly name: StepName;
  readonly done: boolean;
  readonly title: string;
  readonly text: string;
}

/** The steps in the order in which they are taken. */
export function listSteps(checklist: Checklist): Step[] {
  const step = (name: StepName, title: string, text: string) => ({
    name,
    done: checklist[name],
    title,
    text,
  });
  return [
    step('product', texts.stepProduct, texts.stepProductText),
    step('software', texts.stepSoftware, texts.stepSoftwareText),
    step('plan', texts.stepPlan, texts.stepPlanText),
    step('api_key', texts.stepApiKey, texts.stepApiKeyText),
    step('validated', texts.stepValidated, texts.stepValidatedText),
  ];
}
