/** What the sources have said of each certificate, read into one form, with the evidence. */
@NullMarked
package kr.ansim.certification.certificate;

import org.jspecify.annotations.NullMarked;
