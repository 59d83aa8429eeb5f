/** Certificates over the API, for systems of the shops: checks, watched products and their evidence. */
@NullMarked
package kr.ansim.web.api.certification;

import org.jspecify.annotations.NullMarked;
