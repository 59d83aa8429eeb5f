/**
 * Judges a recorded history by what its clients can know for certain. A call has its effect at some moment between being
 * sent and being answered; one that was never answered may have had it or not, and the trail tells which. Only what no such
 * choice of moments explains is a violation.
 */
package kr.ansim.web.history.checker;
