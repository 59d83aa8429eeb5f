package kr.ansim.partner;

/** Where a company stands with us. Companies that apply by themselves will have earlier states. */
public enum CompanyState {
    ACTIVE
}
