let halted = false;

/** Ends all keeping in this worker as soon as may be, or lets it begin again. */
export const setHalted = (isWanted: boolean): void => {
  halted = isWanted;
};

export const isHalted = (): boolean => halted;
