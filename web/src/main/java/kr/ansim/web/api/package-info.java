/**
 * The REST API for shops and operators under {@code /api/v1}, described by {@code META-INF/openapi.yaml}. Requests are
 * read strictly, refusals are RFC 9457 problems, and every change is made once per idempotency key.
 */
package kr.ansim.web.api;
