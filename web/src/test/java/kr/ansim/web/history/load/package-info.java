/** Clients that book at random but by a seed, servers that are killed meanwhile, and the record of both. */
package kr.ansim.web.history.load;
