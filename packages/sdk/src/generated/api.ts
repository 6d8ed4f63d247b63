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
}
