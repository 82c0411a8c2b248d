-- Applied whenever another version of the program than the one before opens the store, as the text then differs:
-- this is version ${program}. What a run of another version noted on its way is of no use to this one, and may be
-- written in a form that it cannot read. Nothing of a report stands here.
DELETE FROM BATCH_STEP_EXECUTION_CONTEXT;
DELETE FROM BATCH_JOB_EXECUTION_CONTEXT;
DELETE FROM BATCH_STEP_EXECUTION;
DELETE FROM BATCH_JOB_EXECUTION_PARAMS;
DELETE FROM BATCH_JOB_EXECUTION;
DELETE FROM BATCH_JOB_INSTANCE;
