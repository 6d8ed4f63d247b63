// Made from openapi.json by `npm run generate`. Not edited by hand.

export interface paths {
    "/api/v2/memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a membership by id or license key
         * @description Needs the scope retrieve_membership.
         */
        get: operations["retrieve_membership"];
        put?: never;
        /**
         * Replace the metadata
         * @description Needs the scope update_membership.
         */
        post: operations["update_membership"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Replace the metadata
         * @description Needs the scope update_membership.
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
         * @description Needs the scope list_memberships.
         */
        get: operations["list_memberships"];
        put?: never;
        /**
         * Create a membership by hand
         * @description Needs the scope create_membership.
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
         * @description Needs the scope cancel_membership.
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
         * @description Needs the scope terminate_membership.
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
         * @description Needs the scope add_free_days_membership.
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
         * @description Needs the scope reset_license or update_membership.
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
         * @description Needs the scope shuffle_license.
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
         * @description Needs the scope suspend_membership.
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
         * @description Needs the scope suspend_membership.
         */
        post: operations["reinstate_membership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
         * @description Needs the scope validate_license.
         */
        post: operations["validate_license"];
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
            manage_url: string | null;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    retrieve_membership: {
        parameters: {
            query?: {
                /** @description Takes the object in the place of the id. Also as `expand=user,plan`. */
                expand?: ("product" | "user" | "plan" | "promo_code")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                        manage_url: string | null;
                        affiliate_page_url: string | null;
                        affiliate_username: string | null;
                        checkout_session: string | null;
                        telegram_account_id: string | null;
                        phone_number: string | null;
                    };
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the key is bound to. Empty while it is not. */
                    metadata: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                        manage_url: string | null;
                        affiliate_page_url: string | null;
                        affiliate_username: string | null;
                        checkout_session: string | null;
                        telegram_account_id: string | null;
                        phone_number: string | null;
                    };
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the key is bound to. Empty while it is not. */
                    metadata: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                        manage_url: string | null;
                        affiliate_page_url: string | null;
                        affiliate_username: string | null;
                        checkout_session: string | null;
                        telegram_account_id: string | null;
                        phone_number: string | null;
                    };
                };
            };
        };
    };
    list_memberships: {
        parameters: {
            query?: {
                page?: number;
                /** @description At most 50; also `per_page`, `page_size`. */
                per?: number;
                direction?: "asc" | "desc";
                status?: "trialing" | "active" | "past_due" | "completed" | "canceled" | "expired" | "unresolved";
                valid?: boolean;
                plan_id?: string;
                product_id?: string;
                product_ids?: string[];
                /** @description The old name of `product_id`. */
                access_pass_id?: string;
                user_id?: string;
                email?: string;
                license_key?: string;
                /** @description Not held here: matches nothing. */
                discord_id?: string;
                /** @description Not held here: matches nothing. */
                wallet_address?: string;
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pagination: {
                            current_page: number;
                            total_page: number;
                            total_pages: number;
                            total_count: number;
                        };
                        data: components["schemas"]["Membership"][];
                    };
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
            header?: never;
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
                    /** @description Whether to mail the key to the buyer. */
                    send_email?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                        manage_url: string | null;
                        affiliate_page_url: string | null;
                        affiliate_username: string | null;
                        checkout_session: string | null;
                        telegram_account_id: string | null;
                        phone_number: string | null;
                    };
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                        manage_url: string | null;
                        affiliate_page_url: string | null;
                        affiliate_username: string | null;
                        checkout_session: string | null;
                        telegram_account_id: string | null;
                        phone_number: string | null;
                    };
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                        manage_url: string | null;
                        affiliate_page_url: string | null;
                        affiliate_username: string | null;
                        checkout_session: string | null;
                        telegram_account_id: string | null;
                        phone_number: string | null;
                    };
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                        manage_url: string | null;
                        affiliate_page_url: string | null;
                        affiliate_username: string | null;
                        checkout_session: string | null;
                        telegram_account_id: string | null;
                        phone_number: string | null;
                    };
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                        manage_url: string | null;
                        affiliate_page_url: string | null;
                        affiliate_username: string | null;
                        checkout_session: string | null;
                        telegram_account_id: string | null;
                        phone_number: string | null;
                    };
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                        manage_url: string | null;
                        affiliate_page_url: string | null;
                        affiliate_username: string | null;
                        checkout_session: string | null;
                        telegram_account_id: string | null;
                        phone_number: string | null;
                    };
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                        manage_url: string | null;
                        affiliate_page_url: string | null;
                        affiliate_username: string | null;
                        checkout_session: string | null;
                        telegram_account_id: string | null;
                        phone_number: string | null;
                    };
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                        manage_url: string | null;
                        affiliate_page_url: string | null;
                        affiliate_username: string | null;
                        checkout_session: string | null;
                        telegram_account_id: string | null;
                        phone_number: string | null;
                    };
                };
            };
        };
    };
    validate_license: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the key is bound to. Empty while it is not. */
                    metadata: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
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
                        manage_url: string | null;
                        affiliate_page_url: string | null;
                        affiliate_username: string | null;
                        checkout_session: string | null;
                        telegram_account_id: string | null;
                        phone_number: string | null;
                    };
                };
            };
        };
    };
}
