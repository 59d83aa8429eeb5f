/**
 * The REST API for shops and operators under {@code /api/v1}, described by {@code META-INF/openapi}. One package per
 * domain holds its endpoints; {@code problem}, {@code body} and {@code call} are the frame that all of them stand in and
 * know no domain. Requests are read strictly, refusals are RFC 9457 problems, and every change is made once per
 * idempotency key.
 */
package kr.ansim.web.api;
