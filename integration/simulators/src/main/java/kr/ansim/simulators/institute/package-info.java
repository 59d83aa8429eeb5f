/**
 * Stands in for the MyData service of the seven test institutes, each under its own path and with its own credentials,
 * tokens, quota and consents.
 *
 * <p>Written from the published facts alone; shares no code with the product. Where the facts name no member, the names here
 * are this program's own.
 */
@NullMarked
package kr.ansim.simulators.institute;

import org.jspecify.annotations.NullMarked;
