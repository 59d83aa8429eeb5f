/** The yearly privacy check of partner companies: questionnaires by version, answers, findings, and who is told when. */
@NullMarked
package kr.ansim.partner.privacy;

import org.jspecify.annotations.NullMarked;
