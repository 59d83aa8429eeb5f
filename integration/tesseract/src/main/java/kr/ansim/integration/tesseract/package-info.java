/**
 * Our end of Tesseract, the reader of printed text, as a program of its own: a picture that breaks it breaks nothing of ours.
 *
 * <p>May use the kernel and certification's base and {@code port} packages. Never inside a transaction.
 */
@NullMarked
package kr.ansim.integration.tesseract;

import org.jspecify.annotations.NullMarked;
