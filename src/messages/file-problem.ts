/** Codes of `#ui/files`, which may import sentences but not the other way round. */
export type FileProblemCode = 'tooLarge' | 'notText' | 'damagedZip' | 'zipTooLarge';
