/** How notifications are stored and mails are made and sent. For this module only. */
@NullMarked
package kr.ansim.notice.model;

import org.jspecify.annotations.NullMarked;
