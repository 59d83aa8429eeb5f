package kr.ansim.web.api.body.canary;

import kr.ansim.delivery.LockerSize;

/** Must be rejected. */
public class KnowsLockers {

    public LockerSize largest() {
        return LockerSize.LARGE;
    }
}
