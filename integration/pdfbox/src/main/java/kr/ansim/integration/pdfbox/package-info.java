/**
 * Opens PDFs and pictures in a program of its own, with bounded memory and time: a file that breaks it breaks nothing of ours.
 *
 * <p>May use the kernel and partner's base and {@code port} packages. Never inside a transaction.
 */
@NullMarked
package kr.ansim.integration.pdfbox;

import org.jspecify.annotations.NullMarked;
