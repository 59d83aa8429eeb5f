/** The desk over the API: what the telephone system tells of calls, and what the desk asks of shops. */
@NullMarked
package kr.ansim.web.api.care;

import org.jspecify.annotations.NullMarked;
