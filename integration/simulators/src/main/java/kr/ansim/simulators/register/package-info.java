/**
 * Stands in for the national register of product safety, the SafetyKorea Open API: certificates, domestic and foreign
 * recalls, in JSON and XML, and the public page of one certificate.
 *
 * <p>Written from the published facts alone; shares no code with the product.
 */
@NullMarked
package kr.ansim.simulators.register;

import org.jspecify.annotations.NullMarked;
