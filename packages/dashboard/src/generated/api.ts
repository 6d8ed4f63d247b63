// Made from openapi.json by `npm run generate`. Not edited by hand.

export interface paths {
    "/api/v2/memberships/{id}/validate_license": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate a license key for one machine
         * @description The first validation binds the key to the metadata sent; later ones must send the same. 201 means: this machine may use the product.
         *
         *     Needs the scope `validate_license`.
         */
        post: operations["validate_license"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a membership by id or license key
         * @description One membership with its state at this moment.
         *
         *     Needs the scope `retrieve_membership`.
         */
        get: operations["retrieve_membership"];
        put?: never;
        /**
         * Replace the metadata
         * @description Binds the key to what is sent; `{}` unbinds it. A member that is `null` is left out.
         *
         *     Needs the scope `update_membership`.
         */
        post: operations["update_membership"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Replace the metadata, by PATCH
         * @description Binds the key to what is sent; `{}` unbinds it. A member that is `null` is left out.
         *
         *     Needs the scope `update_membership`.
         */
        patch: operations["patch_membership"];
        trace?: never;
    };
    "/api/v2/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List memberships
         * @description A page of memberships in order of creation. Filters are all to match; what no membership has gives an empty page.
         *
         *     Needs the scope `list_memberships`.
         */
        get: operations["list_memberships"];
        put?: never;
        /**
         * Create a membership by hand
         * @description Needs `product_id` or `plan_id`; without a plan it is the free one of the product. A license key is made unless one is sent.
         *
         *     Needs the scope `create_membership`.
         */
        post: operations["create_membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/memberships/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel at the end of the period
         * @description It stays valid until the period ends, and is not renewed then.
         *
         *     Needs the scope `cancel_membership`.
         */
        post: operations["cancel_membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/memberships/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a membership now and for good
         * @description Invalid from this moment. It cannot be taken back.
         *
         *     Needs the scope `terminate_membership`.
         */
        post: operations["terminate_membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/memberships/{id}/add_free_days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add free days
         * @description Moves the end of the period, or of the membership. An expired one starts from now.
         *
         *     Needs the scope `add_free_days_membership`.
         */
        post: operations["add_free_days_membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/memberships/{id}/reset_license": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unbind the license key from its machine
         * @description The next validation binds the key anew.
         *
         *     Needs the scope `reset_license` or `update_membership`.
         */
        post: operations["reset_license"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/memberships/{id}/shuffle_license": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a new license key and retire the old one
         * @description The binding stays. The old key is never found, issued or imported again.
         *
         *     Needs the scope `shuffle_license`.
         */
        post: operations["shuffle_license"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/memberships/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a membership
         * @description Invalid until it is reinstated.
         *
         *     Needs the scope `suspend_membership`.
         */
        post: operations["suspend_membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/memberships/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a suspension
         * @description From now on it is again what it would be without the suspension.
         *
         *     Needs the scope `suspend_membership`.
         */
        post: operations["reinstate_membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with e-mail and password
         * @description Sets the session cookie, or answers that a code is wanted as well. The session that was presented ends.
         */
        post: operations["auth_sign_in_email"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the session that is presented. Without one it is done already.
         */
        post: operations["auth_sign_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password
         * @description Ends every session of the person and begins a new one, whose cookie is set.
         */
        post: operations["auth_change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to set up an authenticator app
         * @description It counts once a code of it was sent to `/two-factor/verify-totp`.
         */
        post: operations["auth_enable_two_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn the authenticator app off
         * @description Ends every session of the person and begins a new one, whose cookie is set.
         */
        post: operations["auth_disable_two_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/verify-totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code of the authenticator app
         * @description Signed in: completes setting it up, and ends every other session. Else: completes the sign-in that waits for it.
         */
        post: operations["auth_verify_totp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/verify-backup-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a backup code
         * @description Completes the sign-in that waits for a code. Each backup code works once.
         */
        post: operations["auth_verify_backup_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/generate-backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make new backup codes
         * @description The old ones work no more.
         */
        post: operations["auth_generate_backup_codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/generate-register-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin to add a passkey
         * @description Give the answer to `navigator.credentials.create`.
         */
        get: operations["auth_passkey_register_options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/verify-registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add the passkey that the browser made
         * @description It must have asked for a PIN, a fingerprint or a face.
         */
        post: operations["auth_passkey_verify_registration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/generate-authenticate-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin to sign in with a passkey
         * @description Give the answer to `navigator.credentials.get`.
         */
        get: operations["auth_passkey_authenticate_options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/verify-authentication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a passkey
         * @description Sets the session cookie. The session that was presented ends.
         */
        post: operations["auth_passkey_verify_authentication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/list-user-passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The passkeys of the person who is signed in
         * @description Oldest first.
         */
        get: operations["auth_list_passkeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/delete-passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a passkey
         * @description Nobody can sign in with it any more.
         */
        post: operations["auth_delete_passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How to begin with this server
         * @description Whether it wants to be set up, and whether anyone may start a company.
         */
        get: operations["dashboard_get_start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the first company and its owner
         * @description Takes the token of the address that the server prints while it is empty, and signs the owner in.
         */
        post: operations["dashboard_set_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/sign_up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a company
         * @description Where the server lets anyone do so. Makes its owner and signs them in.
         */
        post: operations["dashboard_sign_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description The person, and the companies that they belong to with their role in each.
         */
        get: operations["dashboard_retrieve_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the person is signed in
         * @description The sessions of the person who asks, the newest first.
         */
        get: operations["dashboard_list_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/sessions/{session_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a session of the person who asks
         * @description It is refused with its next request, on every node.
         */
        post: operations["dashboard_revoke_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/sessions/revoke_others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End every other session of the person who asks
         * @description They are refused with their next request, on every node.
         */
        post: operations["dashboard_revoke_other_sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A company
         * @description With the role of who asks.
         *
         *     Needs the permission `retrieve_company`.
         */
        get: operations["dashboard_retrieve_company"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a company
         * @description What is left out stays. License keys and ids stay as they are.
         *
         *     Needs the permission `update_company`.
         */
        patch: operations["dashboard_update_company"];
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who belongs to the company
         * @description All of them, who came first first.
         *
         *     Needs the permission `list_company_members`.
         */
        get: operations["dashboard_list_company_members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/members/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove somebody from the company
         * @description Or leave it. Their account stays, without this company.
         *
         *     Needs the permission `delete_company_member`.
         */
        delete: operations["dashboard_delete_company_member"];
        options?: never;
        head?: never;
        /**
         * Change somebody's role
         * @description It counts with their next request. Owners are made and changed by owners.
         *
         *     Needs the permission `update_company_member`.
         */
        patch: operations["dashboard_update_company_member"];
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was invited and has not come yet
         * @description The newest first; what expired weeks ago is left out.
         *
         *     Needs the permission `list_company_members`.
         */
        get: operations["dashboard_list_invitations"];
        put?: never;
        /**
         * Invite somebody to the company
         * @description By a mail with an address that works once, for seven days; at most 50 mails a day, 3 of them to one address. One that waits for the same address is replaced. Owners are invited by owners.
         *
         *     Needs the permission `create_invitation`.
         */
        post: operations["dashboard_create_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/invitations/{invitation_id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invitation again
         * @description With a new address for seven days; the one in the earlier mail stops working.
         *
         *     Needs the permission `create_invitation`.
         */
        post: operations["dashboard_resend_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/invitations/{invitation_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an invitation back
         * @description The address in its mail stops working.
         *
         *     Needs the permission `revoke_invitation`.
         */
        post: operations["dashboard_revoke_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/invitations/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an invitation is to
         * @description Changes nothing. Used, taken back, expired and unknown ones are all alike.
         */
        post: operations["dashboard_read_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Come to the company that invited
         * @description Once. An address that has an account must be signed in with it; any other gets one with the password that is sent, and is signed in.
         */
        post: operations["dashboard_accept_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/erasure_requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Buyers who ask to be erased
         * @description Those that wait, the oldest first, then the hundred that were settled last.
         *
         *     Needs the permission `list_erasure_requests`.
         */
        get: operations["dashboard_list_erasure_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/erasure_requests/{erasure_id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a buyer
         * @description For good: their memberships end, their keys are found no more, and e-mail, name, machines and addresses go. Plans, prices and dates stay for the books. A mail tells the buyer. Erasing again changes nothing.
         *
         *     Needs the permission `settle_erasure_request`.
         */
        post: operations["dashboard_erase_customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/erasure_requests/{erasure_id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline to erase a buyer
         * @description The buyer reads the reason, and may ask again.
         *
         *     Needs the permission `settle_erasure_request`.
         */
        post: operations["dashboard_decline_erasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/api_keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description All of them, newest first, revoked and expired ones too.
         *
         *     Needs the permission `list_api_keys`.
         */
        get: operations["dashboard_list_api_keys"];
        put?: never;
        /**
         * Create an API key
         * @description Its secret is in this answer and never again. Nobody grants a scope that their own role lacks.
         *
         *     Needs the permission `create_api_key`.
         */
        post: operations["dashboard_create_api_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/api_keys/{api_key_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an API key
         * @description For good. Its next call here is refused, on other nodes within a second. One that is revoked already stays as it is.
         *
         *     Needs the permission `revoke_api_key`.
         */
        post: operations["dashboard_revoke_api_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/api_keys/{api_key_id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an API key
         * @description Makes one with the same name, scopes and products, whose secret is in this answer and never again; the old one works on for the overlap. One that would have expired gives its successor as long a life.
         *
         *     Needs the permission `create_api_key`.
         */
        post: operations["dashboard_rotate_api_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/products/{product_id}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a plan of a product
         * @description A renewal plan bills every 30 days unless it says otherwise.
         *
         *     Needs the permission `create_plan`.
         */
        post: operations["dashboard_create_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/plans/{plan_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a plan
         * @description What is left out stays. Memberships that are on it keep what they were given. A new currency without a new price keeps the number.
         *
         *     Needs the permission `update_plan`.
         */
        patch: operations["dashboard_update_plan"];
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description With their plans and Software, newest first.
         *
         *     Needs the permission `list_products`.
         */
        get: operations["dashboard_list_products"];
        put?: never;
        /**
         * Create a product
         * @description With a free one-time plan, and with its Software where that is sent, which needs the permission `create_experience`.
         *
         *     Needs the permission `create_product`.
         */
        post: operations["dashboard_create_product"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/products/{product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a product
         * @description An archived one, too.
         *
         *     Needs the permission `retrieve_product`.
         */
        get: operations["dashboard_retrieve_product"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a product
         * @description What is left out stays. Another key prefix is that of new license keys only.
         *
         *     Needs the permission `update_product`.
         */
        patch: operations["dashboard_update_product"];
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/key_sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what license keys with a prefix look like
         * @description Always the same one. Nobody has it.
         *
         *     Needs the permission `retrieve_product`.
         */
        get: operations["dashboard_retrieve_key_sample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/products/{product_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a product
         * @description Nobody gets a new membership of it. Those that exist, and their license keys, go on as before.
         *
         *     Needs the permission `update_product`.
         */
        post: operations["dashboard_archive_product"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/products/{product_id}/unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unarchive a product
         * @description It is in use again as it was before.
         *
         *     Needs the permission `update_product`.
         */
        post: operations["dashboard_unarchive_product"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/products/{product_id}/software": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the Software of a product
         * @description Gives the product its Software experience, or replaces all that is said of the one it has.
         *
         *     Needs the permission `update_experience` or `create_experience`.
         */
        put: operations["dashboard_put_software"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/products/{product_id}/license_settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the license settings of a product
         * @description Replaces all of them. They count with the next validation.
         *
         *     Needs the permission `update_product`.
         */
        put: operations["dashboard_put_license_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a company is on the way to its first validation
         * @description The steps as they stand now. A first validation shows within two seconds.
         *
         *     Needs the permission `retrieve_company`.
         */
        get: operations["dashboard_retrieve_checklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/insights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of a company
         * @description What is active now, what happened in each hour of a range, and which keys are refused most.
         *
         *     Needs the permission `retrieve_insights`.
         */
        get: operations["dashboard_retrieve_insights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List and search memberships
         * @description A page of memberships, newest first. One search text finds by e-mail, license key (also mistyped), hardware id or id; the filters are all to match.
         *
         *     Needs the permission `list_memberships`.
         */
        get: operations["dashboard_list_memberships"];
        put?: never;
        /**
         * Grant a membership by hand
         * @description Without a plan it is the free one of the product. A license key is made unless one is sent.
         *
         *     Needs the permission `create_membership`.
         */
        post: operations["dashboard_create_membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/memberships/{membership_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a membership
         * @description With its state at this moment and what can be done with it.
         *
         *     Needs the permission `retrieve_membership`.
         */
        get: operations["dashboard_retrieve_membership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the e-mail or the end of a membership
         * @description What is not sent stays as it is. Another e-mail makes it another buyer’s.
         *
         *     Needs the permission `update_membership`.
         */
        patch: operations["dashboard_update_membership"];
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/memberships/{membership_id}/reset_license": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unbind the license key from its machine
         * @description Answers with the membership as it is then.
         *
         *     Needs the permission `reset_license` or `update_membership`.
         */
        post: operations["dashboard_reset_license"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/memberships/{membership_id}/shuffle_license": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a new license key and retire the old one
         * @description Answers with the membership as it is then.
         *
         *     Needs the permission `shuffle_license`.
         */
        post: operations["dashboard_shuffle_license"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/memberships/{membership_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel at the end of the period
         * @description Answers with the membership as it is then.
         *
         *     Needs the permission `cancel_membership`.
         */
        post: operations["dashboard_cancel_membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/memberships/{membership_id}/uncancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a cancellation at the end of the period
         * @description Answers with the membership as it is then.
         *
         *     Needs the permission `cancel_membership`.
         */
        post: operations["dashboard_uncancel_membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/memberships/{membership_id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a membership now and for good
         * @description Answers with the membership as it is then.
         *
         *     Needs the permission `terminate_membership`.
         */
        post: operations["dashboard_terminate_membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/memberships/{membership_id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a membership until it is reinstated
         * @description Answers with the membership as it is then.
         *
         *     Needs the permission `suspend_membership`.
         */
        post: operations["dashboard_suspend_membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/memberships/{membership_id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a suspension
         * @description Answers with the membership as it is then.
         *
         *     Needs the permission `suspend_membership`.
         */
        post: operations["dashboard_reinstate_membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/memberships/{membership_id}/add_free_days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add free days
         * @description Answers with the membership as it is then.
         *
         *     Needs the permission `add_free_days_membership`.
         */
        post: operations["dashboard_add_free_days_membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/memberships/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change up to a hundred memberships
         * @description Each is changed by itself: the answer tells of every one what came of it.
         *
         *     Needs the permission `reset_license` or `update_membership` or `cancel_membership`.
         */
        post: operations["dashboard_change_memberships"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/memberships/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export memberships as CSV
         * @description All memberships that match, a line each, in the order of the list. License keys are masked without the permission `reveal_license_key`.
         *
         *     Needs the permission `export_memberships`.
         */
        get: operations["dashboard_export_memberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/memberships/{membership_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a membership
         * @description Newest first: events one by one, good validations as one entry a day (UTC) above the events of that day.
         *
         *     Needs the permission `retrieve_timeline`.
         */
        get: operations["dashboard_list_membership_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/memberships/{membership_id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Why a license key is refused, or accepted
         * @description Judges the metadata as `validate_license` would at this moment. Nothing is bound, counted or written.
         *
         *     Needs the permission `retrieve_membership`.
         */
        post: operations["dashboard_explain_membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/memberships/{membership_id}/send_key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail the license key to the buyer again
         * @description At most once a minute, and while the membership gives access. Its timeline says who sent it.
         *
         *     Needs the permission `update_membership`.
         */
        post: operations["dashboard_send_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How mail leaves, and the text of each kind
         * @description A kind without words of the company has those of the default.
         *
         *     Needs the permission `list_mails`.
         */
        get: operations["dashboard_retrieve_mail_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/mail/texts/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the text of a kind of mail
         * @description It counts for mails that leave from now on.
         *
         *     Needs the permission `update_mail_text`.
         */
        put: operations["dashboard_put_mail_text"];
        post?: never;
        /**
         * Go back to the default text of a kind of mail
         * @description Where there is none of the company, nothing changes.
         *
         *     Needs the permission `update_mail_text`.
         */
        delete: operations["dashboard_delete_mail_text"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/mail/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How a text reads as a mail
         * @description With made-up values. Nothing is stored or sent.
         *
         *     Needs the permission `update_mail_text`.
         */
        post: operations["dashboard_preview_mail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/mail/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a text to yourself
         * @description With made-up values, ten times an hour at most.
         *
         *     Needs the permission `update_mail_text`.
         */
        post: operations["dashboard_send_test_mail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mails to buyers
         * @description Newest first. What only its addressee may read is not among them.
         *
         *     Needs the permission `list_mails`.
         */
        get: operations["dashboard_list_mails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard/companies/{company_id}/mails/{mail_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A mail to a buyer
         * @description With what it said, once it was written.
         *
         *     Needs the permission `list_mails`.
         */
        get: operations["dashboard_retrieve_mail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/sign_in/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a code to sign in with
         * @description Mails six digits to the address if anything was bought with it. The answer is the same for every address. A new code ends the one before.
         */
        post: operations["hub_send_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/sign_in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a code
         * @description Sets the session cookie of the hub; a session that was presented ends. Five wrong tries end a code.
         */
        post: operations["hub_sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/sign_out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out of the hub
         * @description Ends the session that is presented. Without one it is done already.
         */
        post: operations["hub_sign_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in to the hub
         * @description The address whose purchases the hub shows, and how long the session lasts.
         */
        get: operations["hub_retrieve_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/sign_out_everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End every session of the buyer who asks
         * @description This one too. They are refused with their next request, on every node of the server.
         */
        post: operations["hub_sign_out_everywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/email_change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for the codes of a change of e-mail address
         * @description Mails one code to the present address and another to the new one. Nothing changes before both were sent back. Asking again ends the codes before.
         */
        post: operations["hub_begin_email_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/email_change/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the e-mail address
         * @description With both codes. Every purchase of the present address moves to the new one, beside what was bought with that; every other session ends, and the cookie of a new one is set.
         */
        post: operations["hub_confirm_email_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/not_you": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a reset was not yours
         * @description By the link of the mail about it, which works for seven days, while the purchase has the address that the mail went to. Every session of that address ends, and the seller sees it, when the link is first used. Nothing changes about the key.
         */
        post: operations["hub_dispute_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the buyer has bought
         * @description Of all companies of this server, newest first.
         */
        get: operations["hub_list_purchases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/purchases/{membership_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a purchase
         * @description With what can be done with it at this moment.
         */
        get: operations["hub_retrieve_purchase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/purchases/{membership_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a purchase
         * @description Newest first: one by one, days of use as one entry a day (UTC) above what else happened on that day.
         */
        get: operations["hub_list_purchase_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/purchases/{membership_id}/reset_license": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unbind the license key from its machine
         * @description Within the limit of the product. A key that is not bound stays as it is and uses no reset. Answers with the purchase as it is then.
         */
        post: operations["hub_reset_license"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/purchases/{membership_id}/shuffle_license": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a new license key and retire the old one
         * @description Where the product lets buyers do so. Answers with the purchase as it is then.
         */
        post: operations["hub_shuffle_license"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/purchases/{membership_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel at the end of the period
         * @description Refused once the period is over and a payment is waited for: without one it ends by itself. Answers with the purchase as it is then.
         */
        post: operations["hub_cancel_purchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/purchases/{membership_id}/uncancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a cancellation at the end of the period
         * @description Answers with the purchase as it is then.
         */
        post: operations["hub_uncancel_purchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/purchases/{membership_id}/downloads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link to a download
         * @description For five minutes. What it leads to is looked up when it is followed, and counted then.
         */
        post: operations["hub_create_download"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/downloads/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a link to a download
         * @description Leads to the address that the seller has named for this platform. A browser is led to a page that says what is wrong instead of to an error.
         */
        get: operations["hub_follow_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose reminders a link is about
         * @description Changes nothing: mail programs look at links by themselves.
         */
        get: operations["hub_retrieve_subscription"];
        put?: never;
        /**
         * Get no more reminders of a seller
         * @description Also for mail programs (RFC 8058), which send a form: it is taken, and not read. Mails about what happened to a purchase come as before.
         */
        post: operations["hub_unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/resubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get reminders again
         * @description For who has thought better of it, by the same link.
         */
        post: operations["hub_resubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that is held on the buyer
         * @description Of every seller on this server, as a file.
         */
        get: operations["hub_export_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hub/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What came of requests to be erased
         * @description One for each seller who was asked, the newest first.
         */
        get: operations["hub_list_erasure_requests"];
        put?: never;
        /**
         * Ask to be erased
         * @description Every seller who holds something on the buyer is asked, and decides. Licenses end with it, for good. Asking again while it waits changes nothing.
         */
        post: operations["hub_request_erasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Error: {
            error: {
                /** @description The HTTP status. */
                status: number;
                /** @description The same number. */
                code: number;
                /** @description Which error it is. Stable; more types may come. */
                type: string;
                /** @description What went wrong, for people. */
                message: string;
                /** @description Where the type is explained. */
                docs: string;
            };
            /** @description On 429 only: the same sentence. */
            message?: string;
        };
        Product: {
            /** @description `prod_…` */
            id: string;
            title: string;
            name: string;
            visibility: string;
            created_at: number;
            experiences: string[];
            plans: string[];
        };
        Plan: {
            /** @description `plan_…` */
            id: string;
            /** @description `prod_…` */
            product: string;
            /** @description `prod_…` */
            access_pass: string;
            plan_type: string;
            release_method: string;
            visibility: string;
            billing_period: number | null;
            initial_price: number;
            renewal_price: number;
            base_currency: string;
            trial_period_days: number | null;
            stock: number | null;
            unlimited_stock: boolean;
            metadata: Record<string, never>;
            direct_link: string;
            created_at: number;
        };
        User: {
            /** @description `user_…` */
            id: string;
            name: string | null;
            username: string | null;
            email: string;
            profile_pic_url: string | null;
            social_accounts: string[];
            roles: string[];
        };
        /**
         * @example {
         *       "id": "mem_4fT0aPq9ZrW2xk",
         *       "product": "prod_8sKq2LmZ0vXbR1",
         *       "access_pass": "prod_8sKq2LmZ0vXbR1",
         *       "user": "user_Qw7eRt5yUi3oPa",
         *       "plan": "plan_Zx1cVb3nMq5wEr",
         *       "promo_code": null,
         *       "email": "buyer@example.com",
         *       "stripe_subscription_id": null,
         *       "stripe_customer_id": null,
         *       "status": "completed",
         *       "valid": true,
         *       "cancel_at_period_end": false,
         *       "payment_processor": "free",
         *       "license_key": "STAR-WTFAMNZ-PZF0P3KG-5CTSHE5Z",
         *       "metadata": {
         *         "HWID": "my-pc"
         *       },
         *       "quantity": 1,
         *       "wallet_address": null,
         *       "custom_fields_responses": {},
         *       "custom_fields_responses_v2": {},
         *       "discord": null,
         *       "nft_tokens": [],
         *       "expires_at": null,
         *       "renewal_period_start": null,
         *       "renewal_period_end": null,
         *       "created_at": 1793145600,
         *       "manage_url": "https://licenses.example.com/hub/purchases/mem_4fT0aPq9ZrW2xk",
         *       "affiliate_page_url": null,
         *       "affiliate_username": null,
         *       "checkout_session": null,
         *       "telegram_account_id": null,
         *       "phone_number": null
         *     }
         */
        Membership: {
            /** @description `mem_…` */
            id: string;
            /** @description The id, or the object where `expand` asks for it. */
            product: string | components["schemas"]["Product"];
            /** @description The id, or the object where `expand` asks for it. */
            access_pass: string | components["schemas"]["Product"];
            /** @description The id, or the object where `expand` asks for it. */
            user: string | components["schemas"]["User"];
            /** @description The id, or the object where `expand` asks for it. */
            plan: string | components["schemas"]["Plan"];
            promo_code: string | null;
            email: string | null;
            stripe_subscription_id: string | null;
            stripe_customer_id: string | null;
            /** @description trialing, active, past_due, completed, canceled, expired or unresolved. */
            status: string;
            /** @description Whether it gives access at this moment. */
            valid: boolean;
            cancel_at_period_end: boolean;
            payment_processor: string | null;
            license_key: string | null;
            metadata: {
                [key: string]: unknown;
            } | null;
            quantity: number;
            wallet_address: string | null;
            custom_fields_responses: Record<string, never>;
            custom_fields_responses_v2: Record<string, never>;
            discord: null;
            nft_tokens: string[];
            expires_at: number | null;
            renewal_period_start: number | null;
            renewal_period_end: number | null;
            /** @description Unix seconds. */
            created_at: number;
            /** @description Where the buyer sees and changes it, after signing in. */
            manage_url: string;
            affiliate_page_url: string | null;
            affiliate_username: string | null;
            checkout_session: string | null;
            telegram_account_id: string | null;
            phone_number: string | null;
        };
        MembershipList: {
            pagination: {
                current_page: number;
                total_page: number;
                total_pages: number;
                total_count: number;
            };
            data: components["schemas"]["Membership"][];
        };
        DashboardAuthDone: {
            /** @description Always true. */
            status: boolean;
        };
        DashboardSignIn: {
            /** @description Whether a code of the authenticator app is still wanted. */
            twoFactorRedirect: boolean;
            /** @description By which it can be given. */
            twoFactorMethods: string[];
        };
        DashboardTwoFactorEnrolment: {
            /** @description For the authenticator app, also as a QR code. */
            totpURI: string;
            /** @description Shown this once. */
            backupCodes: string[];
        };
        DashboardBackupCodes: {
            /** @description Shown this once. */
            backupCodes: string[];
        };
        DashboardPasskey: {
            id: string;
            /** @description As its owner called it. */
            name: string | null;
            /** @description ISO 8601. */
            createdAt: string;
            /** @description Whether it is kept beyond this one device. */
            backedUp: boolean;
            /** @description The model of its keeper. */
            aaguid: string | null;
        };
        DashboardStart: {
            /** @description Whether the server has no company yet. */
            setup_needed: boolean;
            /** @enum {string} */
            sign_up: "closed" | "open";
        };
        DashboardBegunCompany: {
            company_id: string;
        };
        DashboardSession: {
            user: {
                id: string;
                email: string;
                name: string;
                two_factor_enabled: boolean;
                /** @description Unix seconds. */
                created_at: number;
            };
            session: {
                id: string;
            };
            companies: {
                id: string;
                title: string;
                /** @enum {string} */
                role: "owner" | "admin" | "developer" | "support" | "read_only";
                /** @description What this role allows. */
                permissions: string[];
            }[];
        };
        DashboardSessionList: {
            data: {
                id: string;
                /** @description Unix seconds. */
                created_at: number;
                /** @description Unix seconds, to within a day. */
                last_seen_at: number;
                /** @description Unix seconds; use moves it. */
                expires_at: number;
                /** @description Where it began. */
                address: string | null;
                /** @description As it was sent. */
                user_agent: string | null;
                /** @description Whether it is the one that asks. */
                current: boolean;
            }[];
        };
        DashboardRevokedSessions: {
            /** @description How many sessions have ended. */
            revoked: number;
        };
        DashboardCompany: {
            id: string;
            title: string;
            /** @description Unix seconds. */
            created_at: number;
            /** @description Where buyers reach the company; they see it. Null for nowhere. */
            support_email: string | null;
            /** @description For how many days the network addresses (IP) of events are kept, 0 to 400; 0 for not at all. */
            keep_addresses_days: number;
            /**
             * @description Of who asks.
             * @enum {string}
             */
            role: "owner" | "admin" | "developer" | "support" | "read_only";
        };
        DashboardMember: {
            user_id: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "admin" | "developer" | "support" | "read_only";
            /** @description Unix seconds; when they came to the company. */
            created_at: number;
            /** @description Whether it is the person who asks. */
            current: boolean;
            two_factor_enabled: boolean;
        };
        DashboardMemberList: {
            data: components["schemas"]["DashboardMember"][];
        };
        DashboardRemovedMember: {
            user_id: string;
            /** @description Always true. */
            removed: boolean;
        };
        DashboardInvitation: {
            /** @description `inv_…` */
            id: string;
            /** @description Whom it was sent to. */
            email: string;
            /**
             * @description What they may do in the company.
             * @enum {string}
             */
            role: "owner" | "admin" | "developer" | "support" | "read_only";
            /** @description The e-mail address of who invited; null for the command line. */
            invited_by: string | null;
            /** @description Unix seconds. */
            created_at: number;
            /** @description Unix seconds; from then on it cannot be accepted. */
            expires_at: number;
            /** @enum {string} */
            state: "waiting" | "expired";
        };
        DashboardInvitationList: {
            data: components["schemas"]["DashboardInvitation"][];
        };
        DashboardRevokedInvitation: {
            id: string;
            /** @description Always true. */
            revoked: boolean;
        };
        DashboardReadInvitation: {
            company: {
                title: string;
            };
            /** @description Whom it was sent to. */
            email: string;
            /**
             * @description What they may do in the company.
             * @enum {string}
             */
            role: "owner" | "admin" | "developer" | "support" | "read_only";
            /** @description Whether the address has an account, which then signs in to accept. */
            has_account: boolean;
            /** @description Unix seconds. */
            expires_at: number;
        };
        DashboardAcceptedInvitation: {
            company_id: string;
        };
        DashboardErasureRequest: {
            /** @description `erase_…` */
            id: string;
            /** @description `user_…`; null once the customer was erased. */
            customer_id: string | null;
            /** @description Of who asked; null once it was erased. */
            email: string | null;
            /** @description How many memberships the customer has. */
            memberships: number;
            /** @description Unix seconds. */
            requested_at: number;
            /** @description Unix seconds; null while it waits. */
            settled_at: number | null;
            /** @description Null while it waits. */
            outcome: "erased" | "declined" | null;
            /** @description Why it was declined, in the words of the seller. */
            reason: string | null;
        };
        DashboardErasureRequestList: {
            data: components["schemas"]["DashboardErasureRequest"][];
        };
        DashboardApiKey: {
            /** @description `apik_…` */
            id: string;
            /** @description What it is for, 1 to 100 characters. */
            name: string;
            /** @description The last four characters of its secret. */
            hint: string;
            /** @description What it may do; null is everything, later scopes included. */
            scopes: ("validate_license" | "retrieve_membership" | "list_memberships" | "update_membership" | "cancel_membership" | "terminate_membership" | "add_free_days_membership" | "list_products" | "retrieve_product" | "update_product" | "list_plans" | "retrieve_plan" | "create_plan" | "update_plan" | "create_quick_link" | "list_experiences" | "retrieve_experience" | "update_experience" | "delete_experience" | "list_payments" | "retrieve_payment" | "list_payment_fees" | "refund_payment" | "list_checkout_sessions" | "retrieve_checkout_session" | "create_checkout_session" | "delete_checkout_session" | "list_webhooks" | "retrieve_webhook" | "create_webhook" | "update_webhook" | "delete_webhook" | "list_members" | "retrieve_member" | "list_customers" | "retrieve_customer" | "list_promo_codes" | "retrieve_promo_code" | "create_promo_code" | "update_promo_code" | "delete_promo_code" | "retrieve_company" | "create_product" | "create_experience" | "create_membership" | "reset_license" | "shuffle_license" | "suspend_membership")[] | null;
            /** @description The products that it is for; null is all. */
            product_ids: string[] | null;
            /** @description Whether it may ship inside an app: it can validate license keys and nothing else. */
            client_safe: boolean;
            /**
             * @description Live and expiring ones work; an expiring one has an end.
             * @enum {string}
             */
            state: "live" | "expiring" | "expired" | "revoked";
            /** @description When it stops to work. Unix seconds, or null. */
            expires_at: number | null;
            /** @description When it was revoked. Unix seconds, or null. */
            revoked_at: number | null;
            /** @description When it was last used, to the minute. Unix seconds, or null. */
            last_used_at: number | null;
            /** @description Unix seconds. */
            created_at: number;
            /** @description The e-mail address of who made it; null when it was made on the command line. */
            created_by: string | null;
            /** @description The API key that it was rotated to. */
            successor_id: string | null;
        };
        DashboardApiKeyList: {
            data: components["schemas"]["DashboardApiKey"][];
        };
        DashboardNewApiKey: {
            api_key: components["schemas"]["DashboardApiKey"];
            /** @description The API key itself. Shown this once, stored nowhere. */
            secret: string;
        };
        DashboardRotatedApiKey: {
            api_key: components["schemas"]["DashboardApiKey"];
            /** @description The API key itself. Shown this once, stored nowhere. */
            secret: string;
            rotated: components["schemas"]["DashboardApiKey"];
        };
        DashboardPlan: {
            /** @description `plan_…` */
            id: string;
            /** @description `prod_…` */
            product_id: string;
            /** @description Null: plans have no names yet. */
            name: string | null;
            /**
             * @description Paid once, or once a period.
             * @enum {string}
             */
            plan_type: "one_time" | "renewal";
            /** @description A decimal number in the currency's own decimals: `9.99` of USD, `500` of JPY, `1.005` of KWD. */
            price: string;
            /** @description Three letters of ISO 4217, lower case. */
            currency: string;
            billing_days: number | null;
            /** @description Free days before the first period of a renewal plan, 0 to 3650. */
            trial_days: number;
            stock: number | null;
            /**
             * @description Hidden: sold by its link alone. Archived: not sold any more; memberships on it go on.
             * @enum {string}
             */
            visibility: "visible" | "hidden" | "archived";
            /** @description The plan that the product was made with, on which memberships are given by hand. */
            is_default: boolean;
            /** @description Unix seconds. */
            created_at: number;
            /** @description Where buyers get it. */
            link: string;
        };
        DashboardSoftware: {
            /** @description `exp_…` */
            id: string;
            name: string;
            /** @description One for all platforms: http or https, at most 2000 characters. */
            download_link: string | null;
            /** @description Links by platform. All three are needed where `download_link` is null. */
            downloads: {
                windows?: string;
                macos?: string;
                linux?: string;
            };
            /** @description 1 to 100 characters. */
            version: string | null;
            /** @description What the seller says of this version, at most 5000 characters. */
            note: string | null;
            /** @description When it was last changed. Unix seconds. */
            updated_at: number;
        };
        DashboardProduct: {
            /** @description `prod_…` */
            id: string;
            /** @description 1 to 200 characters. */
            name: string;
            /** @description What it is, at most 2000 characters. */
            description: string | null;
            /** @description What its license keys begin with: 1 to 12 of A–Z and 0–9. */
            key_prefix: string;
            /** @description What its license keys look like. Nobody has it. */
            sample_key: string;
            /** @description Whether nobody gets new memberships of it. */
            archived: boolean;
            /** @description Unix seconds, or null. */
            archived_at: number | null;
            /** @description Unix seconds. */
            created_at: number;
            settings: {
                /**
                 * @description What empty metadata does to a key that is bound: 400, 201 without a look at the machine, or 201 and unbound. `reset` needs a reset limit.
                 * @enum {string}
                 */
                empty_on_bound: "refuse" | "accept" | "reset";
                /**
                 * @description What empty metadata does to a key that is not.
                 * @enum {string}
                 */
                empty_on_unbound: "allow" | "refuse";
                /**
                 * @description A membership that gives no access: 403, or 201 with `valid: false`.
                 * @enum {string}
                 */
                lapsed: "refuse" | "report";
                /** @description The members of metadata that lock a key, 1 to 50 names; null is all. Keys that are bound already are judged by what is stored of them: one that holds none of the named members counts as not bound, one that lacks some of them must be reset. */
                binding_members: string[] | null;
                /** @description For how long a renewal membership stays valid after its period, 0 to 365 days. */
                grace_days: number;
                /** @description Whether API keys that may only validate are shown no e-mail address. */
                hide_email: boolean;
                /** @description Whether buyers may take a new license key themselves. */
                buyers_may_shuffle: boolean;
                /** @description How many resets a buyer has in `reset_limit_days`, 1 to 1000; null is no limit. */
                reset_limit: number | null;
                /** @description 1 to 3650; null where there is no limit. */
                reset_limit_days: number | null;
            };
            /** @description What buyers download; null while there is none. */
            software: components["schemas"]["DashboardSoftware"] | null;
            plans: components["schemas"]["DashboardPlan"][];
        };
        DashboardProductList: {
            data: components["schemas"]["DashboardProduct"][];
        };
        DashboardKeySample: {
            sample_key: string;
        };
        DashboardChecklist: {
            /** @description There is a product that is not archived. */
            product: boolean;
            /** @description A product has its download links. */
            software: boolean;
            /** @description There is a plan beside the free one that comes with a product, or a membership. */
            plan: boolean;
            /** @description There is an API key that works now. */
            api_key: boolean;
            /** @description An app has been answered 201. */
            validated: boolean;
            product_id: string | null;
            validated_at: number | null;
        };
        DashboardInsights: {
            /** @description Memberships that give access. */
            active: number;
            /** @description When they were counted: seconds ago, in a large company a minute. Unix seconds. */
            active_as_of: number;
            /** @description Where the first hour or day begins. Unix seconds. */
            from: number;
            /** @description Where the last hour or day ends. Unix seconds. */
            to: number;
            /**
             * @description What one entry of `hours` stands for: a day when the range is over 92 days.
             * @enum {string}
             */
            bucket: "hour" | "day";
            /** @description In order of time; those in which nothing happened are left out. */
            hours: {
                /** @description When the hour or day begins (UTC). Unix seconds. */
                at: number;
                /** @description Memberships that were made. */
                new: number;
                /** @description Memberships that gave access again: reinstated, renewed late, prolonged. */
                returned: number;
                /** @description Memberships that stopped to give access: ended, suspended, terminated. */
                lost: number;
                /** @description Answered 201 to an app that named its machine. */
                validated: number;
                /** @description Answered 201 to an app that sent empty metadata. */
                without_machine: number;
                /** @description Refused: bound to another machine. */
                mismatch: number;
                /** @description Refused: the membership gives no access. */
                inactive: number;
                /** @description Refused: the app sent empty metadata. */
                empty_metadata: number;
                /** @description Refused: no membership has this key. */
                unknown_key: number;
            }[];
            /** @description The keys refused most on the last 30 days of the range, at most ten. */
            refused_most: {
                membership: {
                    /** @description `mem_…` */
                    id: string;
                    email: string;
                    /** @description The license key, but for its ends hidden. */
                    masked_key: string;
                    product: {
                        id: string;
                        name: string;
                    };
                };
                /** @description In these days. */
                refusals: number;
                last_refused_at: number | null;
            }[];
        };
        DashboardMembershipRow: {
            id: string;
            email: string;
            product: {
                id: string;
                name: string;
            };
            /** @description The prefix and the last characters of the key. */
            masked_key: string;
            /** @enum {string} */
            status: "trialing" | "active" | "past_due" | "completed" | "canceled" | "expired" | "unresolved";
            /** @description Whether it gives access at this moment. */
            valid: boolean;
            /** @description Whether the key is bound to a machine. */
            bound: boolean;
            machine: string | null;
            /** @description When it was made. Unix seconds. */
            created_at: number;
            last_seen_at: number | null;
            plan: {
                id: string;
                /** @enum {string} */
                plan_type: "one_time" | "renewal";
            };
        };
        DashboardMembershipList: {
            data: components["schemas"]["DashboardMembershipRow"][];
            next_cursor: string | null;
            total: {
                /** @description How many match, counted up to 10,000. */
                count: number;
                /** @description False where there are more than were counted. */
                exact: boolean;
            };
            search: {
                /** @enum {string} */
                kind: "id" | "email" | "key" | "retired_key" | "key_with_typo" | "machine" | "none";
            } | null;
        };
        DashboardExplanation: {
            /** @enum {integer} */
            answer: 201 | 400 | 403 | 429;
            /** @description match, would_bind, nothing, accept_empty, would_reset, lapsed_reported, metadata_mismatch, empty_metadata, membership_inactive, reset_spent or invalid_parameter. */
            reason: string;
            sentence: string;
            way_on: {
                /** @enum {string} */
                action: "reset_license" | "add_free_days" | "reinstate" | "grant_new" | "change_settings" | "mend_app";
                /** @description One sentence for the seller. */
                words: string;
            } | null;
        };
        DashboardMembership: {
            id: string;
            email: string;
            product: {
                id: string;
                name: string;
            };
            /** @description The prefix and the last characters of the key. */
            masked_key: string;
            /** @enum {string} */
            status: "trialing" | "active" | "past_due" | "completed" | "canceled" | "expired" | "unresolved";
            /** @description Whether it gives access at this moment. */
            valid: boolean;
            /** @description Whether the key is bound to a machine. */
            bound: boolean;
            machine: string | null;
            /** @description When it was made. Unix seconds. */
            created_at: number;
            last_seen_at: number | null;
            plan: components["schemas"]["DashboardPlan"];
            license_key: string | null;
            /** @description What the key is bound to. Empty while it is not. */
            metadata: {
                [key: string]: unknown;
            };
            bound_at: number | null;
            standing: {
                /** @enum {string} */
                status: "trialing" | "active" | "past_due" | "completed" | "canceled" | "expired" | "unresolved";
                valid: boolean;
                since: number | null;
                sentence: string;
            };
            trial_ends_at: number | null;
            renewal_period_start: number | null;
            renewal_period_end: number | null;
            expires_at: number | null;
            cancel_at_period_end: boolean;
            suspended_at: number | null;
            terminated_at: number | null;
            customer_id: string;
            /** @description What its state allows now, whoever asks. */
            can: {
                cancel: boolean;
                uncancel: boolean;
                terminate: boolean;
                add_free_days: boolean;
                suspend: boolean;
                reinstate: boolean;
                reset: boolean;
            };
            resets: {
                /** @description By the buyer or the app, not by the seller: in the days of the limit; without one, in all. */
                used: number;
                limit: number | null;
                days: number | null;
                next_at: number | null;
            };
            last_refusal: {
                /** @description When it happened. Unix seconds. */
                at: number;
                /** @enum {string} */
                reason: "metadata_mismatch" | "empty_metadata" | "membership_inactive";
                sentence: string;
                way_on: {
                    /** @enum {string} */
                    action: "reset_license" | "add_free_days" | "reinstate" | "grant_new" | "change_settings" | "mend_app";
                    /** @description One sentence for the seller. */
                    words: string;
                } | null;
            } | null;
        };
        DashboardBulkResult: {
            data: {
                id: string;
                /** @enum {string} */
                outcome: "done" | "refused" | "not_found";
                sentence: string | null;
            }[];
        };
        DashboardTimeline: {
            data: {
                id: string;
                /** @enum {string} */
                kind: "event" | "day";
                /** @description Such as `membership.bound`; of a day `day`. */
                type: string;
                /** @description When it happened; of a day its last validation. Unix seconds. */
                at: number;
                actor: {
                    /** @enum {string} */
                    kind: "api_key" | "account" | "customer" | "cli" | "system";
                    name: string | null;
                } | null;
                address: string | null;
                /** @description What an event of this type tells. Of a day: day, validations, without_machine, refusals, last_at. */
                data: {
                    [key: string]: unknown;
                };
            }[];
            next_cursor: string | null;
        };
        DashboardSentKey: {
            /** @description The address that it is mailed to. */
            to: string;
        };
        DashboardMailText: {
            /** @enum {string} */
            kind: "key_delivered" | "license_reset" | "key_refused" | "trial_ending" | "payment_failed" | "expiring" | "expired";
            subject: string;
            body: string;
            default_subject: string;
            default_body: string;
            /** @description Whether it says something else than the default. */
            edited: boolean;
            /** @description Whether buyers may unsubscribe from it. */
            reminder: boolean;
            placeholders: {
                name: string;
                example: string | null;
                meaning: string;
                /** @description Whether the text must contain it. */
                required: boolean;
                /** @description Whether the subject may contain it. */
                in_subject: boolean;
            }[];
        };
        DashboardMailSettings: {
            /**
             * @description Whether a mail server is set, or mails become files on the server.
             * @enum {string}
             */
            transport: "smtp" | "files";
            /** @description Whom mails to buyers come from. */
            from: string;
            reply_to: string | null;
            texts: components["schemas"]["DashboardMailText"][];
        };
        DashboardMailPreview: {
            subject: string;
            text: string;
            html: string;
        };
        DashboardTestMail: {
            /** @description The address of who asked. */
            to: string;
        };
        DashboardMailRow: {
            /** @description `mail_…` */
            id: string;
            /** @enum {string} */
            kind: "key_delivered" | "license_reset" | "key_refused" | "trial_ending" | "payment_failed" | "expiring" | "expired" | "test";
            to: string;
            membership_id: string | null;
            subject: string | null;
            /**
             * @description `refused` by a mail server; `expired` was given up; `void` was not to leave, such as a reminder to who wants none.
             * @enum {string}
             */
            status: "waiting" | "sent" | "refused" | "expired" | "void";
            problem: string | null;
            /** @description Whether it became a file on the server, as no mail server was set. */
            kept_as_file: boolean;
            attempts: number;
            /** @description When it was decided on. Unix seconds. */
            created_at: number;
            settled_at: number | null;
            next_try_at: number | null;
        };
        DashboardMailList: {
            data: components["schemas"]["DashboardMailRow"][];
            next_cursor: string | null;
        };
        DashboardMail: {
            /** @description `mail_…` */
            id: string;
            /** @enum {string} */
            kind: "key_delivered" | "license_reset" | "key_refused" | "trial_ending" | "payment_failed" | "expiring" | "expired" | "test";
            to: string;
            membership_id: string | null;
            subject: string | null;
            /**
             * @description `refused` by a mail server; `expired` was given up; `void` was not to leave, such as a reminder to who wants none.
             * @enum {string}
             */
            status: "waiting" | "sent" | "refused" | "expired" | "void";
            problem: string | null;
            /** @description Whether it became a file on the server, as no mail server was set. */
            kept_as_file: boolean;
            attempts: number;
            /** @description When it was decided on. Unix seconds. */
            created_at: number;
            settled_at: number | null;
            next_try_at: number | null;
            text: string | null;
            html: string | null;
        };
        HubSession: {
            /** @description Whose purchases it shows. */
            email: string;
            /** @description When the buyer signed in. Unix seconds. */
            begun_at: number;
            /** @description When it ends unless it is used before. Unix seconds. */
            expires_at: number;
        };
        HubCodeSent: {
            /** @description For how many seconds the code can be entered. */
            expires_in: number;
        };
        HubDone: {
            /** @description Always true. */
            status: boolean;
        };
        HubEndedSessions: {
            /** @description How many sessions have ended. */
            ended: number;
        };
        HubDisputedReset: {
            product: {
                name: string;
            };
            seller: {
                name: string;
                support_email: string | null;
            };
            /** @description Whether the buyer may get a new key without asking. */
            may_shuffle: boolean;
        };
        HubPurchase: {
            /** @description `mem_…` */
            id: string;
            product: {
                id: string;
                name: string;
                description: string | null;
            };
            seller: {
                name: string;
                support_email: string | null;
            };
            /** @enum {string} */
            status: "trialing" | "active" | "past_due" | "completed" | "canceled" | "expired" | "unresolved";
            /** @description Whether it gives access at this moment. */
            valid: boolean;
            since: number | null;
            /** @description When it was bought. Unix seconds. */
            created_at: number;
            renews_at: number | null;
            trial_ends_at: number | null;
            expires_at: number | null;
            grace_ends_at: number | null;
            cancel_at_period_end: boolean;
            plan: {
                /** @enum {string} */
                plan_type: "one_time" | "renewal";
                /** @description In the currency's own decimals, such as `9.99`. */
                price: string;
                /** @description Three letters of ISO 4217, lower case. */
                currency: string;
                billing_days: number | null;
            };
            license_key: string | null;
            /** @description Whether the key is bound to a machine. */
            bound: boolean;
            machine: {
                /** @description A name that the app sent, else `Windows PC`, `Mac`, `Linux computer` or `Computer`. */
                name: string;
                /** @description When the key was bound to it, or when the purchase came to the buyer with the key bound. Unix seconds. */
                first_seen_at: number;
                last_seen_at: number | null;
                /** @description What the app sent of it since the purchase is theirs. */
                values: {
                    [key: string]: unknown;
                };
            } | null;
            software: {
                version: string | null;
                note: string | null;
                platforms: ("windows" | "macos" | "linux" | "any")[];
                /** @description How often it was downloaded since it is theirs. */
                downloads: number;
                last_download_at: number | null;
            } | null;
            resets: {
                /** @description In the days of the limit; without one, in all. */
                used: number;
                limit: number | null;
                days: number | null;
                left: number | null;
                next_at: number | null;
            };
            /** @description What can be done at this moment. */
            can: {
                reset: boolean;
                shuffle: boolean;
                cancel: boolean;
                uncancel: boolean;
                download: boolean;
            };
            last_refusal: {
                /** @description When it happened. Unix seconds. */
                at: number;
                /** @enum {string} */
                reason: "another_machine" | "no_machine" | "inactive";
            } | null;
            /** @description Empty: nothing is paid here yet. */
            receipts: {
                id: string;
                /** @description When it was paid. Unix seconds. */
                paid_at: number;
                amount: string;
                currency: string;
                url: string;
            }[];
        };
        HubPurchaseList: {
            data: components["schemas"]["HubPurchase"][];
            next_cursor: string | null;
        };
        HubHistory: {
            data: {
                id: string;
                /** @enum {string} */
                type: "granted" | "bound" | "refused" | "reset" | "key_changed" | "email_changed" | "canceled" | "uncanceled" | "ended" | "revived" | "suspended" | "reinstated" | "days_added" | "end_changed" | "downloaded" | "reset_disputed" | "mail_sent" | "mail_failed" | "used_day";
                /** @description When it happened; of a day of use the last time. Unix seconds. */
                at: number;
                by: ("you" | "seller" | "app" | "system") | null;
                machine: string | null;
                /** @description Of a day: how often it was used. */
                count?: number;
                /** @description used_day: day. refused: reason. ended: status. days_added: days. end_changed: before, after. downloaded: platform. mail_sent, mail_failed: kind. */
                data: {
                    [key: string]: unknown;
                };
            }[];
            next_cursor: string | null;
        };
        HubDownload: {
            /** @description Leads to the file; to be followed at once. */
            url: string;
            /** @description Until when it leads there. Unix seconds. */
            expires_at: number;
        };
        HubSubscription: {
            seller: {
                name: string;
            };
            /** @description Whether the seller sends no reminders any more. */
            unsubscribed: boolean;
        };
        HubErasureRequest: {
            /** @description `erase_…` */
            id: string;
            seller: {
                name: string;
            };
            /** @description Unix seconds. */
            requested_at: number;
            /** @description Unix seconds; null while it waits. */
            settled_at: number | null;
            /** @description Null while it waits. */
            outcome: "erased" | "declined" | null;
            /** @description Why it was declined, in the words of the seller. */
            reason: string | null;
        };
        HubErasureRequestList: {
            data: components["schemas"]["HubErasureRequest"][];
        };
        HubData: {
            /** @description Unix seconds. */
            made_at: number;
            account: {
                email: string;
                /** @description Unix seconds. */
                created_at: number;
                /** @description Unix seconds. */
                updated_at: number;
            };
            sessions: {
                /** @description Unix seconds. */
                began_at: number;
                /** @description Unix seconds. */
                last_seen_at: number;
                /** @description Unix seconds. */
                expires_at: number;
                address: string | null;
                browser: string | null;
            }[];
            customers: {
                id: string;
                seller: {
                    name: string;
                };
                email: string;
                name: string | null;
                /** @description Unix seconds. */
                created_at: number;
            }[];
            reminders_declined: {
                seller: {
                    name: string;
                };
                /** @description Unix seconds. */
                at: number;
            }[];
            erasure_requests: components["schemas"]["HubErasureRequest"][];
            mails: {
                seller: {
                    name: string;
                } | null;
                kind: string;
                subject: string | null;
                status: string;
                /** @description Unix seconds. */
                created_at: number;
                /** @description Unix seconds. */
                settled_at: number | null;
            }[];
            purchases: {
                id: string;
                seller: {
                    name: string;
                };
                product: {
                    id: string;
                    name: string;
                };
                email: string;
                license_key: string;
                retired_license_keys: {
                    license_key: string;
                    /** @description Unix seconds. */
                    retired_at: number;
                }[];
                status: string;
                valid: boolean;
                /** @description What the key is bound to, as the app sent it. */
                metadata: {
                    [key: string]: unknown;
                };
                /** @description Unix seconds. */
                bound_at: number | null;
                plan: {
                    plan_type: string;
                    price: string;
                    currency: string;
                };
                /** @description Unix seconds. */
                created_at: number;
                /** @description Unix seconds. */
                trial_ends_at: number | null;
                /** @description Unix seconds. */
                renewal_period_start: number | null;
                /** @description Unix seconds. */
                renewal_period_end: number | null;
                /** @description Unix seconds. */
                expires_at: number | null;
                cancel_at_period_end: boolean;
                /** @description Unix seconds. */
                suspended_at: number | null;
                /** @description Unix seconds. */
                terminated_at: number | null;
                days: {
                    /** @description UTC. */
                    day: string;
                    validations: number;
                    without_machine: number;
                    refusals: number;
                    /** @description Unix seconds. */
                    last_at: number;
                }[];
                events: {
                    type: string;
                    /** @description Unix seconds. */
                    at: number;
                    /** @enum {string} */
                    by: "you" | "seller" | "app" | "system";
                    /** @description The network address (IP) of what you or your app did, as long as it is kept. */
                    address: string | null;
                    data: {
                        [key: string]: unknown;
                    };
                }[];
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    validate_license: {
        parameters: {
            query?: {
                /** @description Takes the object in the place of the id. Also as `expand=user,plan`. */
                expand?: ("product" | "user" | "plan" | "promo_code")[];
            };
            header?: never;
            path: {
                /** @description The `mem_…` id or the license key of a membership. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What names the machine; compared as a whole.
                     * @example {
                     *       "HWID": "my-pc"
                     *     }
                     */
                    metadata: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description The membership. */
            201: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `metadata_mismatch`: The key is bound to other metadata, until it is reset.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: No API key was sent, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `missing_scope`: The API key is right but may not do this.
             *
             *     `membership_inactive`: The membership gives no access now; the sentence says which it is and since when.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retrieve_membership: {
        parameters: {
            query?: {
                /** @description Takes the object in the place of the id. Also as `expand=user,plan`. */
                expand?: ("product" | "user" | "plan" | "promo_code")[];
            };
            header?: never;
            path: {
                /** @description The `mem_…` id or the license key of a membership. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: No API key was sent, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_scope`: The API key is right but may not do this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    update_membership: {
        parameters: {
            query?: {
                /** @description Takes the object in the place of the id. Also as `expand=user,plan`. */
                expand?: ("product" | "user" | "plan" | "promo_code")[];
            };
            header?: never;
            path: {
                /** @description The `mem_…` id or the license key of a membership. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What names the machine; compared as a whole.
                     * @example {
                     *       "HWID": "my-pc"
                     *     }
                     */
                    metadata: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description The membership. */
            201: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: No API key was sent, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_scope`: The API key is right but may not do this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    patch_membership: {
        parameters: {
            query?: {
                /** @description Takes the object in the place of the id. Also as `expand=user,plan`. */
                expand?: ("product" | "user" | "plan" | "promo_code")[];
            };
            header?: never;
            path: {
                /** @description The `mem_…` id or the license key of a membership. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What names the machine; compared as a whole.
                     * @example {
                     *       "HWID": "my-pc"
                     *     }
                     */
                    metadata: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description The membership. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: No API key was sent, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_scope`: The API key is right but may not do this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    list_memberships: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /** @description How many a page, at most 50: more are clamped. Also `per_page`, `page_size`. */
                per?: number;
                /** @description By time of creation: oldest or newest first. */
                direction?: "asc" | "desc";
                /** @description The status at this moment. */
                status?: "trialing" | "active" | "past_due" | "completed" | "canceled" | "expired" | "unresolved";
                /** @description Whether it gives access at this moment. */
                valid?: boolean;
                /** @description Of this plan. */
                plan_id?: string;
                /** @description Of this product. */
                product_id?: string;
                /** @description Of any of these products. Also as `a,b`. */
                product_ids?: string[];
                /** @description The old name of `product_id`. */
                access_pass_id?: string;
                /** @description Of this buyer. */
                user_id?: string;
                /** @description Of the buyer with this e-mail address. */
                email?: string;
                /** @description With this license key. */
                license_key?: string;
                /** @description Not held here: matches nothing. */
                discord_id?: string;
                /** @description Not held here: matches nothing. */
                wallet_address?: string;
                /** @description Answers `metadata: null`. */
                hide_metadata?: boolean;
                /** @description Takes the object in the place of the id. Also as `expand=user,plan`. */
                expand?: ("product" | "user" | "plan" | "promo_code")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipList"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: No API key was sent, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_scope`: The API key is right but may not do this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    create_membership: {
        parameters: {
            query?: {
                /** @description Takes the object in the place of the id. Also as `expand=user,plan`. */
                expand?: ("product" | "user" | "plan" | "promo_code")[];
            };
            header?: {
                /** @description The same key again within a day gets the first answer and creates nothing; with another request it is refused. 1 to 255 printable characters. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Who gets it. */
                    email: string;
                    /** @description `prod_…` */
                    product_id?: string;
                    /** @description `plan_…` */
                    plan_id?: string;
                    expires_at?: number | null;
                    license_key?: string | null;
                    /**
                     * @description Whether to mail the key to the buyer.
                     * @default true
                     */
                    send_email?: boolean;
                };
            };
        };
        responses: {
            /** @description The membership. */
            201: {
                headers: {
                    /** @description `true` on an answer that was given before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `product_archived`: The product is archived: nobody gets a new membership of it until it is unarchived.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: No API key was sent, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_scope`: The API key is right but may not do this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `product_not_found`: No product of this company (or of this API key) has this id.
             *
             *     `plan_not_found`: No plan of this company (or of the products of this API key) has this id.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `license_key_taken`: A membership of this company has this license key, or had it before it was retired. */
            409: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `idempotency_key_reused`: The same Idempotency-Key came with another request within a day. */
            422: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    cancel_membership: {
        parameters: {
            query?: {
                /** @description Takes the object in the place of the id. Also as `expand=user,plan`. */
                expand?: ("product" | "user" | "plan" | "promo_code")[];
            };
            header?: never;
            path: {
                /** @description The `mem_…` id or the license key of a membership. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership. */
            201: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `membership_ended`: The membership is completed or has ended, so this cannot be done with it.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: No API key was sent, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_scope`: The API key is right but may not do this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    terminate_membership: {
        parameters: {
            query?: {
                /** @description Takes the object in the place of the id. Also as `expand=user,plan`. */
                expand?: ("product" | "user" | "plan" | "promo_code")[];
            };
            header?: never;
            path: {
                /** @description The `mem_…` id or the license key of a membership. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership. */
            201: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: No API key was sent, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_scope`: The API key is right but may not do this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    add_free_days_membership: {
        parameters: {
            query?: {
                /** @description Takes the object in the place of the id. Also as `expand=user,plan`. */
                expand?: ("product" | "user" | "plan" | "promo_code")[];
            };
            header?: never;
            path: {
                /** @description The `mem_…` id or the license key of a membership. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description How many days more. */
                    days: number;
                };
            };
        };
        responses: {
            /** @description The membership. */
            201: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `membership_ended`: The membership is completed or has ended, so this cannot be done with it.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: No API key was sent, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_scope`: The API key is right but may not do this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    reset_license: {
        parameters: {
            query?: {
                /** @description Takes the object in the place of the id. Also as `expand=user,plan`. */
                expand?: ("product" | "user" | "plan" | "promo_code")[];
            };
            header?: never;
            path: {
                /** @description The `mem_…` id or the license key of a membership. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership. */
            201: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: No API key was sent, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_scope`: The API key is right but may not do this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    shuffle_license: {
        parameters: {
            query?: {
                /** @description Takes the object in the place of the id. Also as `expand=user,plan`. */
                expand?: ("product" | "user" | "plan" | "promo_code")[];
            };
            header?: never;
            path: {
                /** @description The `mem_…` id or the license key of a membership. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership. */
            201: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: No API key was sent, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_scope`: The API key is right but may not do this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    suspend_membership: {
        parameters: {
            query?: {
                /** @description Takes the object in the place of the id. Also as `expand=user,plan`. */
                expand?: ("product" | "user" | "plan" | "promo_code")[];
            };
            header?: never;
            path: {
                /** @description The `mem_…` id or the license key of a membership. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership. */
            201: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `membership_ended`: The membership is completed or has ended, so this cannot be done with it.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: No API key was sent, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_scope`: The API key is right but may not do this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    reinstate_membership: {
        parameters: {
            query?: {
                /** @description Takes the object in the place of the id. Also as `expand=user,plan`. */
                expand?: ("product" | "user" | "plan" | "promo_code")[];
            };
            header?: never;
            path: {
                /** @description The `mem_…` id or the license key of a membership. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership. */
            201: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthorized`: No API key was sent, or one that is unknown, revoked or expired. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_scope`: The API key is right but may not do this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    auth_sign_in_email: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardSignIn"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `wrong_credentials`: No account has this e-mail address together with this password. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    auth_sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardAuthDone"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    auth_change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardAuthDone"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `wrong_password`: The password that was sent to confirm a change is not that of the account.
             *
             *     `unusable_password`: A new password is too short or too long.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    auth_enable_two_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The password of the account, to confirm. */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardTwoFactorEnrolment"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `wrong_password`: The password that was sent to confirm a change is not that of the account.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `second_factor_on`: The account has an authenticator app already. */
            409: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    auth_disable_two_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The password of the account, to confirm. */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardAuthDone"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `wrong_password`: The password that was sent to confirm a change is not that of the account.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    auth_verify_totp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** @description Whether this browser is asked for no code for 30 days. */
                    trustDevice?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardAuthDone"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `wrong_code`: A one-time code or backup code does not fit, or was used before.
             *
             *     `sign_in_over`: The sign-in that waited for a second factor has ended: too late, or too many codes.
             */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `second_factor_off`: The account has no authenticator app. */
            409: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `rate_limited`: Too many calls; Retry-After says when to come back.
             *
             *     `second_factor_locked`: Too many codes in a row did not fit; Retry-After says when to come back.
             */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    auth_verify_backup_code: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** @description Whether this browser is asked for no code for 30 days. */
                    trustDevice?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardAuthDone"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `wrong_code`: A one-time code or backup code does not fit, or was used before.
             *
             *     `sign_in_over`: The sign-in that waited for a second factor has ended: too late, or too many codes.
             */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `second_factor_off`: The account has no authenticator app. */
            409: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `rate_limited`: Too many calls; Retry-After says when to come back.
             *
             *     `second_factor_locked`: Too many codes in a row did not fit; Retry-After says when to come back.
             */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    auth_generate_backup_codes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The password of the account, to confirm. */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardBackupCodes"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `wrong_password`: The password that was sent to confirm a change is not that of the account.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `second_factor_off`: The account has no authenticator app. */
            409: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    auth_passkey_register_options: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PublicKeyCredentialCreationOptionsJSON */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `session_too_old`: This wants somebody who has signed in within the last day. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    auth_passkey_verify_registration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description RegistrationResponseJSON */
                    response: {
                        id: string;
                        response: unknown;
                    };
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardPasskey"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `passkey_refused`: What the passkey answered cannot be accepted.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `session_too_old`: This wants somebody who has signed in within the last day.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    auth_passkey_authenticate_options: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PublicKeyCredentialRequestOptionsJSON */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    auth_passkey_verify_authentication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description AuthenticationResponseJSON */
                    response: {
                        id: string;
                        response: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardAuthDone"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `passkey_refused`: What the passkey answered cannot be accepted.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    auth_list_passkeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardPasskey"][];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    auth_delete_passkey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardAuthDone"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `passkey_not_found`: There is no such passkey of the person who is signed in. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_get_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardStart"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_set_up: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    /** @description What the company is called. */
                    company: string;
                    /** @description Of its owner. */
                    email: string;
                    /** @description Of its owner; 10 to 128 characters. */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardBegunCompany"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `unusable_password`: A new password is too short or too long.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `wrong_setup_token`: The set-up address is unknown, was used, or was followed by a newer one.
             *
             *     `setup_done`: This server has a company already, so nobody can set it up.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `email_taken`: An account has this e-mail address already. */
            409: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_sign_up: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the company is called. */
                    company: string;
                    /** @description Of its owner. */
                    email: string;
                    /** @description Of its owner; 10 to 128 characters. */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardBegunCompany"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `unusable_password`: A new password is too short or too long.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `sign_up_closed`: This server does not let strangers start a company.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `email_taken`: An account has this e-mail address already. */
            409: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_retrieve_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardSession"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_list_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardSessionList"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_revoke_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As the list has it. */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardRevokedSessions"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `session_not_found`: There is no such session of the person who is signed in. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_revoke_other_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardRevokedSessions"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_retrieve_company: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardCompany"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_permission`: The role of the person who is signed in does not allow this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_update_company: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 1 to 200 characters. */
                    title?: string;
                    /** @description Where buyers reach the company; they see it. Null for nowhere. */
                    support_email?: string | null;
                    /** @description For how many days the network addresses (IP) of events are kept, 0 to 400; 0 for not at all. */
                    keep_addresses_days?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardCompany"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_list_company_members: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMemberList"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_permission`: The role of the person who is signed in does not allow this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_delete_company_member: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description Of the member. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardRemovedMember"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             *
             *     `owners_only`: Only an owner makes, changes or removes owners.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `member_not_found`: Nobody of this company has this id.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `last_owner`: The company would be left without an owner. */
            409: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_update_company_member: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description Of the member. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "owner" | "admin" | "developer" | "support" | "read_only";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMember"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             *
             *     `owners_only`: Only an owner makes, changes or removes owners.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `member_not_found`: Nobody of this company has this id.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `last_owner`: The company would be left without an owner. */
            409: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_list_invitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardInvitationList"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_permission`: The role of the person who is signed in does not allow this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_create_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whom to ask. */
                    email: string;
                    /**
                     * @description What they may do in the company.
                     * @enum {string}
                     */
                    role: "owner" | "admin" | "developer" | "support" | "read_only";
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardInvitation"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             *
             *     `owners_only`: Only an owner makes, changes or removes owners.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `already_member`: Somebody with this e-mail address belongs to the company already. */
            409: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `rate_limited`: Too many calls; Retry-After says when to come back.
             *
             *     `too_many_invitations`: The company has sent as many invitations as it may on a day, or to one address; Retry-After says when to come back.
             */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_resend_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `inv_…` */
                invitation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardInvitation"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             *
             *     `owners_only`: Only an owner makes, changes or removes owners.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `invitation_not_found`: There is no such invitation, or it was accepted, taken back, replaced or has expired.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `already_member`: Somebody with this e-mail address belongs to the company already. */
            409: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `rate_limited`: Too many calls; Retry-After says when to come back.
             *
             *     `too_many_invitations`: The company has sent as many invitations as it may on a day, or to one address; Retry-After says when to come back.
             */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_revoke_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `inv_…` */
                invitation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardRevokedInvitation"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `invitation_not_found`: There is no such invitation, or it was accepted, taken back, replaced or has expired.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_read_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description From the address in the mail. */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardReadInvitation"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `invitation_not_found`: There is no such invitation, or it was accepted, taken back, replaced or has expired. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_accept_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description From the address in the mail. */
                    token: string;
                    /** @description Of the new account; 10 to 128 characters. Not where one exists. */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardAcceptedInvitation"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `unusable_password`: A new password is too short or too long.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `sign_in_first`: The invitation is for an account that exists, and that is not who is signed in.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `invitation_not_found`: There is no such invitation, or it was accepted, taken back, replaced or has expired. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_list_erasure_requests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardErasureRequestList"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_permission`: The role of the person who is signed in does not allow this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_erase_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `erase_…` */
                erasure_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardErasureRequest"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `erasure_not_found`: The company has no such request of a buyer to be erased.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `erasure_settled`: The request was settled before, the other way. */
            409: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_decline_erasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `erase_…` */
                erasure_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 1 to 1,000 characters. */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardErasureRequest"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `erasure_not_found`: The company has no such request of a buyer to be erased.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `erasure_settled`: The request was settled before, the other way. */
            409: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_list_api_keys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardApiKeyList"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_permission`: The role of the person who is signed in does not allow this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_create_api_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What it is for, 1 to 100 characters. */
                    name: string;
                    /** @description What it may do; null is everything, later scopes included. */
                    scopes: ("validate_license" | "retrieve_membership" | "list_memberships" | "update_membership" | "cancel_membership" | "terminate_membership" | "add_free_days_membership" | "list_products" | "retrieve_product" | "update_product" | "list_plans" | "retrieve_plan" | "create_plan" | "update_plan" | "create_quick_link" | "list_experiences" | "retrieve_experience" | "update_experience" | "delete_experience" | "list_payments" | "retrieve_payment" | "list_payment_fees" | "refund_payment" | "list_checkout_sessions" | "retrieve_checkout_session" | "create_checkout_session" | "delete_checkout_session" | "list_webhooks" | "retrieve_webhook" | "create_webhook" | "update_webhook" | "delete_webhook" | "list_members" | "retrieve_member" | "list_customers" | "retrieve_customer" | "list_promo_codes" | "retrieve_promo_code" | "create_promo_code" | "update_promo_code" | "delete_promo_code" | "retrieve_company" | "create_product" | "create_experience" | "create_membership" | "reset_license" | "shuffle_license" | "suspend_membership")[] | null;
                    /** @description The products that it is for; null is all. */
                    product_ids: string[] | null;
                    /** @description In the future; null is never. Unix seconds, or null. */
                    expires_at?: number | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardNewApiKey"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `product_not_found`: No product of this company (or of this API key) has this id.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_revoke_api_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `apik_…` */
                api_key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardApiKey"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `api_key_not_found`: No API key of this company has this id.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_rotate_api_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `apik_…` */
                api_key_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description For how long the old one goes on working, 0 to 720 hours. */
                    overlap_hours: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardRotatedApiKey"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `api_key_not_found`: No API key of this company has this id.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `api_key_not_live`: The API key is revoked, has expired or was rotated already, so it cannot be rotated. */
            409: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_create_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `prod_…` */
                product_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Paid once, or once a period.
                     * @enum {string}
                     */
                    plan_type: "one_time" | "renewal";
                    /** @description A decimal number in the currency's own decimals: `9.99` of USD, `500` of JPY, `1.005` of KWD. */
                    price: string;
                    /** @description Three letters of ISO 4217, lower case. */
                    currency: string;
                    billing_days?: number | null;
                    /** @description Free days before the first period of a renewal plan, 0 to 3650. */
                    trial_days?: number;
                    stock?: number | null;
                    /**
                     * @description Hidden: sold by its link alone. Archived: not sold any more; memberships on it go on.
                     * @enum {string}
                     */
                    visibility?: "visible" | "hidden" | "archived";
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardPlan"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `product_not_found`: No product of this company (or of this API key) has this id.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_update_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `plan_…` */
                plan_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A decimal number in the currency's own decimals: `9.99` of USD, `500` of JPY, `1.005` of KWD. */
                    price?: string;
                    /** @description Three letters of ISO 4217, lower case. */
                    currency?: string;
                    billing_days?: number | null;
                    /** @description Free days before the first period of a renewal plan, 0 to 3650. */
                    trial_days?: number;
                    stock?: number | null;
                    /**
                     * @description Hidden: sold by its link alone. Archived: not sold any more; memberships on it go on.
                     * @enum {string}
                     */
                    visibility?: "visible" | "hidden" | "archived";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardPlan"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `plan_not_found`: No plan of this company (or of the products of this API key) has this id.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_list_products: {
        parameters: {
            query?: {
                /** @description Those in use, the archived ones, or all. */
                archived?: "true" | "false" | "all";
            };
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardProductList"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_permission`: The role of the person who is signed in does not allow this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_create_product: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 1 to 200 characters. */
                    name: string;
                    /** @description What it is, at most 2000 characters. */
                    description?: string | null;
                    /** @description What its license keys begin with: 1 to 12 of A–Z and 0–9. */
                    key_prefix?: string;
                    software?: {
                        /** @description One for all platforms: http or https, at most 2000 characters. */
                        download_link?: string | null;
                        /** @description Links by platform. All three are needed where `download_link` is null. */
                        downloads?: {
                            windows?: string;
                            macos?: string;
                            linux?: string;
                        };
                        /** @description 1 to 100 characters. */
                        version?: string | null;
                        /** @description What the seller says of this version, at most 5000 characters. */
                        note?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardProduct"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_retrieve_product: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `prod_…` */
                product_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardProduct"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_permission`: The role of the person who is signed in does not allow this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `product_not_found`: No product of this company (or of this API key) has this id.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_update_product: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `prod_…` */
                product_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 1 to 200 characters. */
                    name?: string;
                    /** @description What it is, at most 2000 characters. */
                    description?: string | null;
                    /** @description What its license keys begin with: 1 to 12 of A–Z and 0–9. */
                    key_prefix?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardProduct"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `product_not_found`: No product of this company (or of this API key) has this id.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_retrieve_key_sample: {
        parameters: {
            query: {
                /** @description 1 to 12 of A–Z and 0–9. */
                prefix: string;
            };
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardKeySample"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_permission`: The role of the person who is signed in does not allow this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_archive_product: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `prod_…` */
                product_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardProduct"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `product_not_found`: No product of this company (or of this API key) has this id.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_unarchive_product: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `prod_…` */
                product_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardProduct"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `product_not_found`: No product of this company (or of this API key) has this id.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_put_software: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `prod_…` */
                product_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description One for all platforms: http or https, at most 2000 characters. */
                    download_link: string | null;
                    /** @description Links by platform. All three are needed where `download_link` is null. */
                    downloads: {
                        windows?: string;
                        macos?: string;
                        linux?: string;
                    };
                    /** @description 1 to 100 characters. */
                    version: string | null;
                    /** @description What the seller says of this version, at most 5000 characters. */
                    note: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardProduct"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `product_not_found`: No product of this company (or of this API key) has this id.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_put_license_settings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `prod_…` */
                product_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What empty metadata does to a key that is bound: 400, 201 without a look at the machine, or 201 and unbound. `reset` needs a reset limit.
                     * @enum {string}
                     */
                    empty_on_bound: "refuse" | "accept" | "reset";
                    /**
                     * @description What empty metadata does to a key that is not.
                     * @enum {string}
                     */
                    empty_on_unbound: "allow" | "refuse";
                    /**
                     * @description A membership that gives no access: 403, or 201 with `valid: false`.
                     * @enum {string}
                     */
                    lapsed: "refuse" | "report";
                    /** @description The members of metadata that lock a key, 1 to 50 names; null is all. Keys that are bound already are judged by what is stored of them: one that holds none of the named members counts as not bound, one that lacks some of them must be reset. */
                    binding_members: string[] | null;
                    /** @description For how long a renewal membership stays valid after its period, 0 to 365 days. */
                    grace_days: number;
                    /** @description Whether API keys that may only validate are shown no e-mail address. */
                    hide_email: boolean;
                    /** @description Whether buyers may take a new license key themselves. */
                    buyers_may_shuffle: boolean;
                    /** @description How many resets a buyer has in `reset_limit_days`, 1 to 1000; null is no limit. */
                    reset_limit: number | null;
                    /** @description 1 to 3650; null where there is no limit. */
                    reset_limit_days: number | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardProduct"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `product_not_found`: No product of this company (or of this API key) has this id.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_retrieve_checklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `biz_…` id of the company. */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardChecklist"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_permission`: The role of the person who is signed in does not allow this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_retrieve_insights: {
        parameters: {
            query?: {
                /** @description Unix seconds. 30 days before `to` unless given. */
                from?: number;
                /** @description Unix seconds, at most 400 days after `from`. Now unless given. */
                to?: number;
            };
            header?: never;
            path: {
                /** @description The `biz_…` id of the company. */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardInsights"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_permission`: The role of the person who is signed in does not allow this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_list_memberships: {
        parameters: {
            query?: {
                /** @description An e-mail, a license key (also mistyped, or its start), a hardware id or an id. At most 500 characters. */
                search?: string;
                /** @description The status at this moment. */
                status?: "trialing" | "active" | "past_due" | "completed" | "canceled" | "expired" | "unresolved";
                /** @description Whether it gives access at this moment. */
                valid?: boolean;
                /** @description Of this product. */
                product_id?: string;
                /** @description Of this plan. */
                plan_id?: string;
                /** @description Whether the key is bound to a machine. */
                bound?: boolean;
                /** @description By time of creation, newest first unless it says asc. What was found by the start of a text comes in order of that text. */
                direction?: "asc" | "desc";
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description At most 100. */
                per?: number;
            };
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMembershipList"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_permission`: The role of the person who is signed in does not allow this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_create_membership: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key again within a day gets the first answer and creates nothing; with another request it is refused. 1 to 255 printable characters. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description `biz_…` */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Who gets it. */
                    email: string;
                    product_id: string;
                    plan_id?: string | null;
                    expires_at?: number | null;
                    license_key?: string | null;
                    /**
                     * @description Whether to mail the key to the buyer.
                     * @default true
                     */
                    send_email?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    /** @description `true` on an answer that was given before. */
                    "Idempotent-Replayed"?: string;
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMembership"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `product_archived`: The product is archived: nobody gets a new membership of it until it is unarchived.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `product_not_found`: No product of this company (or of this API key) has this id.
             *
             *     `plan_not_found`: No plan of this company (or of the products of this API key) has this id.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `license_key_taken`: A membership of this company has this license key, or had it before it was retired. */
            409: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `idempotency_key_reused`: The same Idempotency-Key came with another request within a day. */
            422: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_retrieve_membership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMembership"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_permission`: The role of the person who is signed in does not allow this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_update_membership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email?: string;
                    expires_at?: number | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMembership"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `membership_ended`: The membership is completed or has ended, so this cannot be done with it.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_reset_license: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMembership"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `membership_ended`: The membership is completed or has ended, so this cannot be done with it.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_shuffle_license: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMembership"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `membership_ended`: The membership is completed or has ended, so this cannot be done with it.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_cancel_membership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMembership"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `membership_ended`: The membership is completed or has ended, so this cannot be done with it.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_uncancel_membership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMembership"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `membership_ended`: The membership is completed or has ended, so this cannot be done with it.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_terminate_membership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMembership"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `membership_ended`: The membership is completed or has ended, so this cannot be done with it.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_suspend_membership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMembership"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `membership_ended`: The membership is completed or has ended, so this cannot be done with it.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_reinstate_membership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMembership"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `membership_ended`: The membership is completed or has ended, so this cannot be done with it.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_add_free_days_membership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description How many days more. */
                    days: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMembership"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `membership_ended`: The membership is completed or has ended, so this cannot be done with it.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_change_memberships: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    action: "reset_license" | "cancel";
                    membership_ids: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardBulkResult"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_export_memberships: {
        parameters: {
            query?: {
                /** @description An e-mail, a license key (also mistyped, or its start), a hardware id or an id. At most 500 characters. */
                search?: string;
                /** @description The status at this moment. */
                status?: "trialing" | "active" | "past_due" | "completed" | "canceled" | "expired" | "unresolved";
                /** @description Whether it gives access at this moment. */
                valid?: boolean;
                /** @description Of this product. */
                product_id?: string;
                /** @description Of this plan. */
                plan_id?: string;
                /** @description Whether the key is bound to a machine. */
                bound?: boolean;
                /** @description By time of creation, newest first unless it says asc. What was found by the start of a text comes in order of that text. */
                direction?: "asc" | "desc";
            };
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The memberships. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_permission`: The role of the person who is signed in does not allow this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_list_membership_events: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description At most 100. */
                per?: number;
            };
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardTimeline"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_permission`: The role of the person who is signed in does not allow this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_explain_membership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the app sends, as in a call of validate_license. */
                    metadata?: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardExplanation"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_send_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardSentKey"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             *
             *     `membership_inactive`: The membership gives no access now; the sentence says which it is and since when.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `membership_not_found`: No membership of this company (or of the products of this API key) has this id or license key.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `rate_limited`: Too many calls; Retry-After says when to come back.
             *
             *     `key_sent_just_now`: The license key was mailed again within the last minute; `Retry-After` says how long to wait.
             */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_retrieve_mail_settings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMailSettings"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_permission`: The role of the person who is signed in does not allow this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_put_mail_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description Such as `key_delivered`. */
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 1 to 200 characters. `{{name}}` stands for a value. */
                    subject: string;
                    /** @description 1 to 5000 characters, paragraphs with a blank line between. `{{name}}` stands for a value. */
                    body: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMailText"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `mail_text_not_found`: There are no mails of this kind whose text can be changed.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_delete_mail_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description Such as `key_delivered`. */
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMailText"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `mail_text_not_found`: There are no mails of this kind whose text can be changed.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_preview_mail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "key_delivered" | "license_reset" | "key_refused" | "trial_ending" | "payment_failed" | "expiring" | "expired";
                    /** @description 1 to 200 characters. `{{name}}` stands for a value. */
                    subject: string;
                    /** @description 1 to 5000 characters, paragraphs with a blank line between. `{{name}}` stands for a value. */
                    body: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMailPreview"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_send_test_mail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "key_delivered" | "license_reset" | "key_refused" | "trial_ending" | "payment_failed" | "expiring" | "expired";
                    /** @description 1 to 200 characters. `{{name}}` stands for a value. */
                    subject: string;
                    /** @description 1 to 5000 characters, paragraphs with a blank line between. `{{name}}` stands for a value. */
                    body: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardTestMail"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `missing_permission`: The role of the person who is signed in does not allow this.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `rate_limited`: Too many calls; Retry-After says when to come back.
             *
             *     `too_many_test_mails`: Ten test mails went to the person who is signed in within the last hour.
             */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_list_mails: {
        parameters: {
            query?: {
                /** @description About this membership. */
                membership_id?: string;
                /** @description What became of them. */
                status?: "waiting" | "sent" | "refused" | "expired" | "void";
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description At most 100. */
                per?: number;
            };
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMailList"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_permission`: The role of the person who is signed in does not allow this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dashboard_retrieve_mail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `biz_…` */
                company_id: string;
                /** @description `mail_…` */
                mail_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardMail"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `missing_permission`: The role of the person who is signed in does not allow this. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `company_not_found`: There is no such company, or the person who is signed in does not belong to it.
             *
             *     `mail_not_found`: No mail of this company has this id, or it is one that only its addressee may read.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_send_code: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Where the purchase was sent to; case does not matter. */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubCodeSent"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `rate_limited`: Too many calls; Retry-After says when to come back.
             *
             *     `too_many_codes`: No more codes are mailed to this address, or for this network address, until Retry-After is over.
             */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Where the purchase was sent to; case does not matter. */
                    email: string;
                    /** @description Six digits. */
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubSession"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `wrong_code`: A code does not fit, is too old or was used before: one that was mailed, or (401) of an authenticator app or a backup code.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubDone"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_retrieve_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubSession"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_sign_out_everywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubEndedSessions"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_begin_email_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The address that takes the place of the present one. */
                    new_email: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubCodeSent"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `rate_limited`: Too many calls; Retry-After says when to come back.
             *
             *     `too_many_codes`: No more codes are mailed to this address, or for this network address, until Retry-After is over.
             */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_confirm_email_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The address that takes the place of the present one. */
                    new_email: string;
                    /** @description From the mailbox of the present address. */
                    present_code: string;
                    /** @description From the mailbox of the new one. */
                    new_code: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubSession"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `wrong_code`: A code does not fit, is too old or was used before: one that was mailed, or (401) of an authenticator app or a backup code.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_dispute_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description From the link. */
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubDisputedReset"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `link_expired`: A link that the server has signed is too old.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `link_unknown`: A link was not signed by this server, or what it leads to is not there any more. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_list_purchases: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description At most 50. */
                per?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubPurchaseList"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_retrieve_purchase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubPurchase"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `purchase_not_found`: The buyer who is signed in has no such purchase. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_list_purchase_history: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before. */
                cursor?: string;
                /** @description At most 50. */
                per?: number;
            };
            header?: never;
            path: {
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubHistory"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `purchase_not_found`: The buyer who is signed in has no such purchase. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_reset_license: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubPurchase"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `membership_ended`: The membership is completed or has ended, so this cannot be done with it.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `purchase_not_found`: The buyer who is signed in has no such purchase. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `rate_limited`: Too many calls; Retry-After says when to come back.
             *
             *     `reset_limit_reached`: All resets that the product allows are used for now; `Retry-After` and the sentence say when the next one is free.
             */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_shuffle_license: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubPurchase"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `membership_ended`: The membership is completed or has ended, so this cannot be done with it.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `shuffle_not_allowed`: The product does not let buyers change their license keys themselves.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `purchase_not_found`: The buyer who is signed in has no such purchase. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_cancel_purchase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubPurchase"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `membership_ended`: The membership is completed or has ended, so this cannot be done with it.
             *
             *     `payment_open`: The period is over and the next one is not paid for, so there is no period to cancel; the sentence says when the purchase ends.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `purchase_not_found`: The buyer who is signed in has no such purchase. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_uncancel_purchase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubPurchase"];
                };
            };
            /**
             * @description `invalid_parameter`: A value in the path, the query or the body cannot be used.
             *
             *     `membership_ended`: The membership is completed or has ended, so this cannot be done with it.
             */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `purchase_not_found`: The buyer who is signed in has no such purchase. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_create_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `mem_…` */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description One of the platforms that the purchase names.
                     * @enum {string}
                     */
                    platform: "windows" | "macos" | "linux" | "any";
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubDownload"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `foreign_origin`: The request changes something and was not sent by a page of this server.
             *
             *     `membership_inactive`: The membership gives no access now; the sentence says which it is and since when.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `purchase_not_found`: The buyer who is signed in has no such purchase.
             *
             *     `download_not_found`: The product has no download for this platform, or has none any more.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_follow_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Out of the link. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is there. */
            302: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `link_expired`: A link that the server has signed is too old.
             *
             *     `membership_inactive`: The membership gives no access now; the sentence says which it is and since when.
             */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /**
             * @description `link_unknown`: A link was not signed by this server, or what it leads to is not there any more.
             *
             *     `download_not_found`: The product has no download for this platform, or has none any more.
             */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_retrieve_subscription: {
        parameters: {
            query: {
                /** @description Of the link below a reminder. */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubSubscription"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `link_unknown`: A link was not signed by this server, or what it leads to is not there any more. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_unsubscribe: {
        parameters: {
            query: {
                /** @description Of the link below a reminder. */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubSubscription"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `link_unknown`: A link was not signed by this server, or what it leads to is not there any more. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_resubscribe: {
        parameters: {
            query: {
                /** @description Of the link below a reminder. */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubSubscription"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `link_unknown`: A link was not signed by this server, or what it leads to is not there any more. */
            404: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_export_data: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubData"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_list_erasure_requests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubErasureRequestList"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    hub_request_erasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HubErasureRequestList"];
                };
            };
            /** @description `invalid_parameter`: A value in the path, the query or the body cannot be used. */
            400: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Nobody is signed in, or the session has ended. */
            401: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `foreign_origin`: The request changes something and was not sent by a page of this server. */
            403: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `body_too_large`: The request body is over the limit. */
            413: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate_limited`: Too many calls; Retry-After says when to come back. */
            429: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal_error`: Something failed on our side; the request id finds it in the log. */
            500: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: The database is away or the server is stopping; try again. */
            503: {
                headers: {
                    /** @description Finds the request in the log. */
                    "X-Request-Id"?: string;
                    /** @description Seconds after which to try again. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
