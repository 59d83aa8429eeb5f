/** What a newcomer finds: demo accounts, keys and synthetic sites. Does nothing unless {@code ansim.demo} is true. */
package kr.ansim.web.demo;
