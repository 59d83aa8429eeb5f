package kr.ansim.care;

import kr.ansim.membership.ConsentAct;
import kr.ansim.membership.ConsentChannel;

/** The member has said on the telephone how it wants to be reached. */
public record ChangeConsent(AskAct act, ConsentChannel channel, ConsentAct said) {}
