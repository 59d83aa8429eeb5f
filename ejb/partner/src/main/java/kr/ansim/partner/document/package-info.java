/** Files that companies hand over: how they come, what is looked at before anybody opens them, and their pages to look at. */
@NullMarked
package kr.ansim.partner.document;

import org.jspecify.annotations.NullMarked;
