/**
 * The benchmark of locker booking: claims over REST beside the disk, the database and the bare statements of a claim, in one
 * run. Not a test: it is started by the Maven profile {@code bench} and tells figures, not right or wrong.
 */
package kr.ansim.web.bench;
