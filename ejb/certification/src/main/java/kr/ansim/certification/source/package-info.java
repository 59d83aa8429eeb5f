/**
 * How the sources are asked: each behind its own breaker, within its own quota, with a patience learned from its own
 * answers, so that one that is slow or down slows no other. Retries are made here and nowhere else.
 */
@NullMarked
package kr.ansim.certification.source;

import org.jspecify.annotations.NullMarked;
