export interface EventTable {
  id: string;
  company_id: string;
  type: string;
  subject_id: string;
  actor_kind: string;
  actor_id: string | null;
  address: string | null;
  data: string;
  created_at: number;
}

declare module '../db/tables.ts' {
  interface Tables {
    events: EventTable;
  }
}
