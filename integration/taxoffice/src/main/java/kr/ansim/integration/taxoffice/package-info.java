/**
 * Our end of the national tax office (국세청 사업자등록정보 진위확인 및 상태조회, api.odcloud.kr, v1.1): how businesses
 * stand, and whether what somebody says of them is as registered.
 *
 * <p>May use the kernel and partner's base and {@code port} packages. Never inside a transaction. Asks once and plainly:
 * whether to ask again, and how often, is decided in partner.
 */
@NullMarked
package kr.ansim.integration.taxoffice;

import org.jspecify.annotations.NullMarked;
