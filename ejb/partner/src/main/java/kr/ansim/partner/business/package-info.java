/** What the tax office is asked about companies, when, and what it answered. */
@NullMarked
package kr.ansim.partner.business;

import org.jspecify.annotations.NullMarked;
