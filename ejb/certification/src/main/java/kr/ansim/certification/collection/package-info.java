/** The collection of what consents open: certificates and reports of each company, from each institute, within its quota. */
@NullMarked
package kr.ansim.certification.collection;

import org.jspecify.annotations.NullMarked;
