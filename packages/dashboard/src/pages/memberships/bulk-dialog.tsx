import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { MembershipRow } from '../../api/membership.ts';
import { membershipListTexts as texts, uiTexts } from '../../texts/index.ts';
import { focusOnMount } from '../../ui/focus-on-mount.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { BulkSummary } from './bulk-summary.tsx';
import { type BulkAction, type BulkRun, useBulk } from './use-bulk.ts';

interface BulkDialogProps {
  readonly opened: boolean;
  readonly companyId: string;
  readonly action: BulkAction;
  readonly rows: readonly MembershipRow[];
  readonly onClose: () => void;
  /** Something has been changed. */
  readonly onChanged: () => void;
}

/**
 * Says what will happen to all that are selected and asks; then shows how far it is and what came of
 * it. Closing it on the way stops it.
 */
export function BulkDialog(props: BulkDialogProps) {
  const { opened, companyId, action, rows, onClose, onChanged } = props;
  const { run, stopping, go, stop } = useBulk(companyId, action);
  const goThrough = (some: readonly MembershipRow[]) => void go(some).then(onChanged);
  const words = texts.bulk[action];
  return (
    <Modal
      opened={opened}
      onClose={run.running ? stop : onClose}
      title={run.of === 0 || run.running ? words.question(rows.length) : texts.summary}
      // What comes next is higher or lower: kept at the top, nothing jumps.
      centered={false}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': uiTexts.close }}
    >
      {run.running && <Running action={action} run={run} stopping={stopping} onStop={stop} />}
      {!run.running && run.of > 0 && (
        <BulkSummary
          action={action}
          rows={rows}
          run={run}
          onGoOn={() => goThrough(run.rest)}
          onClose={onClose}
        />
      )}
      {run.of === 0 && (
        <Stack>
          <Text>{words.whatHappens}</Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose} data-autofocus>
              {uiTexts.cancel}
            </Button>
            <Button {...(action === 'cancel' && { color: 'red' })} onClick={() => goThrough(rows)}>
              {words.confirm(rows.length)}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

interface RunningProps {
  readonly action: BulkAction;
  readonly run: BulkRun;
  readonly stopping: boolean;
  readonly onStop: () => void;
}

function Running({ action, run, stopping, onStop }: RunningProps) {
  const done = run.results.length;
  return (
    <Stack>
      <ProgressBar
        label={texts.bulk[action].question(run.of)}
        done={done}
        of={run.of}
        sentence={texts.progress(done, run.of)}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onStop} disabled={stopping} ref={focusOnMount}>
          {stopping ? texts.stopping : texts.stop}
        </Button>
      </Group>
    </Stack>
  );
}
