const at = { createdAt: 'created_at', updatedAt: 'updated_at' };

/** The tables of better-auth for those who buy, and the fields that are named otherwise there. */
export const buyerModels = {
  user: { modelName: 'auth_buyer_users', fields: { emailVerified: 'email_verified', ...at } },
  session: {
    modelName: 'auth_buyer_sessions',
    fields: {
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      userId: 'user_id',
      ...at,
    },
  },
  account: {
    modelName: 'auth_buyer_accounts',
    fields: {
      accountId: 'account_id',
      providerId: 'provider_id',
      userId: 'user_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...at,
    },
  },
  verification: {
    modelName: 'auth_buyer_verifications',
    fields: { expiresAt: 'expires_at', ...at },
  },
};
