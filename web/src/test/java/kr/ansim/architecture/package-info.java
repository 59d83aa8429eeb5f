/** The rules of the house that Maven cannot see, each with a canary: an offender that the rule must reject. */
package kr.ansim.architecture;
