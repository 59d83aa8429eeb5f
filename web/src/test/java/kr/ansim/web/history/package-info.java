/**
 * A proof over recorded histories: many clients book lockers while servers are killed ({@code load}), everything they saw
 * is written down, and a checker that knows neither the product nor its database judges the record ({@code checker}).
 */
package kr.ansim.web.history;
