export interface ExperienceTable {
  id: string;
  company_id: string;
  product_id: string;
  experience_type: 'software';
  name: string;
  download_link: string | null;
  /** JSON object of platform → link. */
  downloads: string;
  version: string | null;
  /** What the seller says of this version. */
  note: string | null;
  updated_at: number | null;
  created_at: number;
}

declare module '../db/tables.ts' {
  interface Tables {
    experiences: ExperienceTable;
  }
}
