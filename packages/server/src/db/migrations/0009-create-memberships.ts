import type { Migration } from './migration.ts';

export const createMemberships: Migration = {
  name: '0009-create-memberships',
  async up(db) {
    await db.schema
      .createTable('memberships')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('company_id', 'text', (column) => column.notNull().references('companies.id'))
      .addColumn('product_id', 'text', (column) => column.notNull().references('products.id'))
      .addColumn('plan_id', 'text', (column) => column.notNull().references('plans.id'))
      .addColumn('customer_id', 'text', (column) => column.notNull().references('customers.id'))
      .addColumn('email', 'text', (column) => column.notNull())
      .addColumn('email_normal', 'text', (column) => column.notNull())
      .addColumn('license_key', 'text', (column) => column.notNull())
      .addColumn('key_origin', 'text', (column) => column.notNull())
      .addColumn('metadata', 'text', (column) => column.notNull())
      .addColumn('bound_at', 'bigint')
      .addColumn('plan_type', 'text', (column) => column.notNull())
      .addColumn('trial_ends_at', 'bigint')
      .addColumn('renewal_period_start', 'bigint')
      .addColumn('renewal_period_end', 'bigint')
      .addColumn('expires_at', 'bigint')
      .addColumn('cancel_at_period_end', 'integer', (column) => column.notNull())
      .addColumn('terminated_at', 'bigint')
      .addColumn('suspended_at', 'bigint')
      .addColumn('valid_noted', 'integer', (column) => column.notNull())
      .addColumn('payment_processor', 'text')
      .addColumn('quantity', 'integer', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addUniqueConstraint('memberships_license_key', ['company_id', 'license_key'])
      .execute();
    const index = (name: string, columns: string[]) =>
      db.schema.createIndex(name).on('memberships').columns(columns);
    await index('memberships_by_time', ['company_id', 'created_at', 'id']).execute();
    await index('memberships_by_product', [
      'company_id',
      'product_id',
      'created_at',
      'id',
    ]).execute();
    await index('memberships_by_plan', ['company_id', 'plan_id', 'created_at', 'id']).execute();
    await index('memberships_by_customer', ['company_id', 'customer_id', 'created_at']).execute();
    await index('memberships_by_email', ['company_id', 'email_normal', 'created_at']).execute();
    // What time may make invalid, for the job that notes it.
    await index('memberships_by_expiry', ['expires_at'])
      .where('valid_noted', '=', 1)
      .where('expires_at', 'is not', null)
      .execute();
    await index('memberships_by_period_end', ['renewal_period_end'])
      .where('valid_noted', '=', 1)
      .where('renewal_period_end', 'is not', null)
      .execute();
  },
};
