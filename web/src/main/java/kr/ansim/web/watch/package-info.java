/** What those see who watch over a running house: health, figures, and one number in the logs for each request. */
package kr.ansim.web.watch;
